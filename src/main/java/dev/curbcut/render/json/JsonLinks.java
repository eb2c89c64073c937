package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.address.Address;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.render.plain.Nested;
import dev.curbcut.render.plain.PlainText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines and links as JSON. @param page whose addresses they are */
record JsonLinks(JsonGenerator out, Address page) {

    /** A line under that name, and its links. */
    void line(String name, List<Inline> content) throws IOException {
        out.writeStringField(name, PlainText.line(content));
        array(Nested.links(content));
    }

    /** {@code "links":[…]}. */
    void array(List<Nested.PlainLink> links) throws IOException {
        out.writeArrayFieldStart("links");
        for (Nested.PlainLink link : links) {
            link(link.text(), link.target());
        }
        out.writeEndArray();
    }

    /** {@code {"text":…,"href":…}}. */
    void link(String text, @Nullable Target target) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", text);
        out.writeStringField("href", url(target));
        out.writeEndObject();
    }

    /** The origin's absolute URL; null for none. */
    @Nullable String url(@Nullable Target target) {
        return target == null ? null : Nested.url(target, page);
    }
}
