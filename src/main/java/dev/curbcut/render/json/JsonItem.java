package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.page.Item;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One row of a list as JSON. */
final class JsonItem {
    private JsonItem() {}

    /** {@code {"title":…,"href":…,"date":…,"section":…}}. @param section the title of the part it stands in */
    static void write(JsonGenerator out, Item item, @Nullable String href, @Nullable String section) throws IOException {
        out.writeStartObject();
        out.writeStringField("title", item.title());
        out.writeStringField("href", href);
        out.writeStringField("date", item.date());
        out.writeStringField("section", section);
        out.writeEndObject();
    }
}
