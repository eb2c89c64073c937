package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Recognition;
import dev.curbcut.render.answer.BoundedWriter;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.plain.ListedItem;
import dev.curbcut.render.plain.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON view: the model, whole, in the keys and the order that the design promises. Addresses are the origin's. */
public final class JsonPage {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final Page page;
    private final JsonLinks links;
    private final JsonBlocks blocks;

    private final List<LanguageChoices.Offered> offered;

    private JsonPage(JsonGenerator out, Page page, Catalogue ui, List<LanguageChoices.Offered> offered) {
        this.out = out;
        this.page = page;
        this.offered = offered;
        links = new JsonLinks(out, page.address());
        blocks = new JsonBlocks(out, links, ui);
    }

    /**
     * @param url what stands under that key; null for a notice about nothing in particular
     * @param offered the languages the page can be had in here, besides the site's own versions
     */
    public static String write(Page page, @Nullable Address url, Catalogue ui, Rendering how, List<LanguageChoices.Offered> offered, int most) {
        var text = new BoundedWriter(most);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            new JsonPage(out, page, ui, offered).write(url, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(@Nullable Address url, Rendering how) throws IOException {
        out.writeStartObject();
        out.writeStringField("url", url == null ? null : url.toString());
        out.writeStringField("kind", page.kind().name().toLowerCase(Locale.ROOT));
        out.writeStringField("lang", page.lang());
        out.writeStringField("title", page.title());
        out.writeStringField("site", page.site());
        out.writeArrayFieldStart("breadcrumb");
        for (var crumb : page.breadcrumb()) {
            links.link(crumb.text(), crumb.target());
        }
        out.writeEndArray();
        out.writeStringField("published", page.published());
        out.writeStringField("source", page.source());
        JsonFacts.write(out, "facts", page.facts());
        blocks.array("blocks", page.blocks());
        blocks.array("also", page.also());
        out.writeStringField("text", PlainText.of(page.blocks()));
        out.writeArrayFieldStart("items");
        for (ListedItem listed : ListedItem.of(page.blocks())) {
            JsonItem.write(out, listed.item(), links.url(listed.item().target()), listed.section());
        }
        out.writeEndArray();
        pagination(page.pagination());
        attachments();
        JsonForms.write(out, page);
        out.writeArrayFieldStart("navigation");
        for (var group : page.navigation()) {
            for (var link : group.links()) {
                links.link(link.text(), link.target());
            }
        }
        out.writeEndArray();
        rest(how);
        out.writeEndObject();
    }

    private void rest(Rendering how) throws IOException {
        out.writeArrayFieldStart("languages");
        for (var version : page.languages()) {
            language(version.lang(), version.address(), "official");
        }
        for (var other : offered) {
            language(other.lang(), page.address(), other.way().name().toLowerCase(Locale.ROOT));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("omitted");
        for (var omission : page.omitted()) {
            out.writeStartObject();
            out.writeStringField("what", omission.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            out.writeNumberField("count", omission.count());
            out.writeEndObject();
        }
        out.writeEndArray();
        trust();
        out.writeStringField("fetched", how.fetched() == null ? null : how.fetched().toString());
        out.writeBooleanField("stale", how.stale());
    }

    private void language(String lang, Address address, String how) throws IOException {
        out.writeStartObject();
        out.writeStringField("lang", lang);
        out.writeStringField("href", address.toString());
        out.writeStringField("how", how);
        out.writeEndObject();
    }

    private void pagination(@Nullable Pagination pages) throws IOException {
        if (pages == null) {
            out.writeNullField("pagination");
            return;
        }
        out.writeObjectFieldStart("pagination");
        number("page", pages.page());
        number("pages", pages.pages());
        out.writeStringField("previous", pages.previous() == null ? null : pages.previous().toString());
        out.writeStringField("next", pages.next() == null ? null : pages.next().toString());
        out.writeEndObject();
    }

    private void attachments() throws IOException {
        out.writeArrayFieldStart("attachments");
        for (var document : page.attachments()) {
            out.writeStartObject();
            out.writeStringField("text", document.text());
            out.writeStringField("href", document.address().toString());
            out.writeStringField("type", document.type());
            number("bytes", document.bytes());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** How sure the reading is, and how far a scan has been read. */
    private void trust() throws IOException {
        hundredths("confidence", page.confidence());
        Recognition recognition = page.recognition();
        if (recognition == null) {
            out.writeNullField("recognition");
            return;
        }
        out.writeObjectFieldStart("recognition");
        out.writeNumberField("sheets", recognition.sheets());
        out.writeNumberField("ready", recognition.ready());
        hundredths("confidence", recognition.confidence());
        out.writeEndObject();
    }

    private void hundredths(String name, @Nullable Double share) throws IOException {
        if (share == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
        }
    }

    private void number(String name, @Nullable Number number) throws IOException {
        if (number == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, number.longValue());
        }
    }
}
