package dev.curbcut.render.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Clause;
import dev.curbcut.page.Fault;
import dev.curbcut.page.SiteFindings;
import dev.curbcut.page.SiteFindings.Looked;
import dev.curbcut.page.SiteFindings.Reach;
import dev.curbcut.page.SiteFindings.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The report for a site's owner as JSON: the figures of {@link SiteReportPage}, and every page; absent is {@code null}, never a missing key. */
public final class SiteReportJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SiteReportJson() {}

    public static String write(SiteFindings site, Catalogue ui) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("pages", site.pages().size());
            out.writeNumberField("documents", site.documents().size());
            out.writeNumberField("sound", site.sound());
            out.writeNumberField("forbidden", site.forbidden());
            out.writeNumberField("ahead", site.ahead());
            out.writeArrayFieldStart("criteria");
            for (Map.Entry<Clause, Reach> clause : site.clauses().entrySet()) {
                out.writeStartObject();
                out.writeStringField("criterion", clause.getKey().number());
                out.writeStringField("level", clause.getKey().level());
                out.writeStringField("explained", clause.getKey().explained());
                reach(out, clause.getValue());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("faults");
            for (Map.Entry<Fault, Reach> fault : site.faults().entrySet()) {
                fault(out, fault.getKey(), fault.getValue(), ui);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("templates");
            for (Template template : site.templates()) {
                template(out, site, template);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("looked");
            for (Looked page : site.pages()) {
                page(out, page);
            }
            out.writeEndArray();
            failures(out, site);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void reach(JsonGenerator out, Reach reach) throws IOException {
        out.writeNumberField("pages", reach.pages());
        out.writeNumberField("places", reach.places());
        out.writeStringField("first", reach.first().address().toString());
    }

    private static void fault(JsonGenerator out, Fault fault, Reach reach, Catalogue ui) throws IOException {
        Clause clause = fault.clause();
        out.writeStartObject();
        out.writeStringField("fault", fault.key());
        out.writeStringField("words", ui.say("fault." + fault.key()));
        out.writeStringField("mend", ui.say("fault." + fault.key() + ".mend"));
        out.writeStringField("weight", fault.weight().name().toLowerCase(Locale.ROOT));
        out.writeStringField("criterion", clause == null ? null : clause.number());
        out.writeBooleanField("repaired", fault.isRepaired());
        reach(out, reach);
        out.writeEndObject();
    }

    private static void template(JsonGenerator out, SiteFindings site, Template template) throws IOException {
        out.writeStartObject();
        out.writeNumberField("template", template.number() + 1);
        out.writeNumberField("pages", template.pages());
        out.writeStringField("first", template.first().address().toString());
        out.writeObjectFieldStart("faults");
        for (Map.Entry<Fault, Reach> fault : site.faults(template).entrySet()) {
            out.writeNumberField(fault.getKey().key(), fault.getValue().pages());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void page(JsonGenerator out, Looked page) throws IOException {
        out.writeStartObject();
        out.writeStringField("url", page.address().toString());
        out.writeStringField("title", page.title());
        out.writeStringField("document", page.document().isEmpty() ? null : page.document());
        out.writeFieldName("template");
        if (page.template() < 0) {
            out.writeNull();
        } else {
            out.writeNumber(page.template() + 1);
        }
        out.writeObjectFieldStart("faults");
        for (Map.Entry<Fault, Integer> fault : new TreeMap<>(page.counts()).entrySet()) {
            out.writeNumberField(fault.getKey().key(), fault.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void failures(JsonGenerator out, SiteFindings site) throws IOException {
        out.writeArrayFieldStart("unread");
        for (var failure : site.failures().entrySet()) {
            for (Address address : failure.getValue()) {
                out.writeStartObject();
                out.writeStringField("url", address.toString());
                out.writeStringField("why", failure.getKey());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }
}
