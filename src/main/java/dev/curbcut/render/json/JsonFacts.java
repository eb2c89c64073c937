package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.page.Fact;
import dev.curbcut.render.plain.PlainText;
import java.io.IOException;
import java.util.List;

/** What is known by name, as JSON: {@code [{"label":…,"value":…}]}. */
final class JsonFacts {
    private JsonFacts() {}

    static void write(JsonGenerator out, String name, List<Fact> facts) throws IOException {
        out.writeArrayFieldStart(name);
        for (Fact fact : facts) {
            out.writeStartObject();
            out.writeStringField("label", fact.label());
            out.writeStringField("value", PlainText.line(fact.value()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
