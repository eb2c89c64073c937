package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.page.Block;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Page;
import dev.curbcut.render.plain.Nested;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms of a page as JSON. */
final class JsonForms {
    private JsonForms() {}

    /** {@code "forms":[…]}. */
    static void write(JsonGenerator out, Page page) throws IOException {
        out.writeArrayFieldStart("forms");
        for (Form form : all(page)) {
            form(out, form);
        }
        out.writeEndArray();
    }

    /** Every form of the page once, those in the body first. */
    private static Set<Form> all(Page page) {
        Set<Form> all = new LinkedHashSet<>();
        forms(page.blocks(), all);
        forms(page.also(), all);
        all.addAll(page.forms());
        return all;
    }

    private static void forms(List<Block> blocks, Set<Form> all) {
        for (Block block : blocks) {
            if (block instanceof Block.FormBlock form) {
                all.add(form.form());
            }
            forms(Nested.blocks(block).toList(), all);
        }
    }

    private static void form(JsonGenerator out, Form form) throws IOException {
        out.writeStartObject();
        out.writeStringField("action", form.action().toString());
        out.writeStringField("method", form.sending() == Form.Sending.GET ? "get" : "post");
        out.writeArrayFieldStart("fields");
        for (Field field : form.fields()) {
            out.writeStartObject();
            out.writeStringField("name", field.name());
            out.writeStringField("label", field.label());
            out.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
            out.writeBooleanField("required", field.required());
            out.writeStringField("value", field.value());
            out.writeStringField("group", field.group());
            out.writeArrayFieldStart("options");
            for (Field.Option option : field.options()) {
                out.writeStartObject();
                out.writeStringField("value", option.value());
                out.writeStringField("label", option.label());
                out.writeBooleanField("selected", option.selected());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
