package dev.curbcut.render.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Clause;
import dev.curbcut.page.Fault;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Findings.Example;
import dev.curbcut.page.Findings.Finding;
import dev.curbcut.render.answer.BoundedWriter;
import dev.curbcut.render.answer.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The report for a page's owner as JSON: the same as {@link ReportPage}; absent is {@code null}, never a missing key. */
public final class ReportJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    public static String write(Findings findings, Catalogue ui, Rendering how, int most) {
        var text = new BoundedWriter(most);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("url", findings.address().toString());
            out.writeStringField("title", findings.title());
            out.writeStringField("lang", findings.lang());
            out.writeStringField("fetched", how.fetched() == null ? null : how.fetched().toString());
            out.writeArrayFieldStart("findings");
            for (Finding finding : findings.found()) {
                finding(out, finding, ui);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("passed");
            for (Fault fault : findings.passed()) {
                out.writeString(fault.key());
            }
            out.writeEndArray();
            out.writeArrayFieldStart("unchecked");
            for (String words : ReportPage.unchecked(ui)) {
                out.writeString(words);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void finding(JsonGenerator out, Finding finding, Catalogue ui) throws IOException {
        Fault fault = finding.fault();
        Clause clause = fault.clause();
        out.writeStartObject();
        out.writeStringField("fault", fault.key());
        out.writeStringField("weight", fault.weight().name().toLowerCase(Locale.ROOT));
        out.writeStringField("criterion", clause == null ? null : clause.number());
        out.writeStringField("level", clause == null ? null : clause.level());
        out.writeStringField("explained", clause == null ? null : clause.explained());
        out.writeNumberField("count", finding.count());
        out.writeBooleanField("repaired", fault.isRepaired());
        out.writeStringField("words", ui.say("fault." + fault.key()));
        out.writeStringField("mend", ui.say("fault." + fault.key() + ".mend"));
        out.writeArrayFieldStart("examples");
        for (Example example : finding.examples()) {
            out.writeStartObject();
            out.writeStringField("place", example.place());
            out.writeStringField("text", example.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
