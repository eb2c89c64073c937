package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Item;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.BoundedWriter;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.plain.ListedItem;
import dev.curbcut.render.plain.Nested;
import dev.curbcut.render.plain.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The items of a page's lists as an Atom feed (RFC 4287), to be followed in a feed reader. An entry leads to its page here,
 * with the reader's settings; the origin's page is its {@code via}. Links to pages here are relative, since a server
 * behind others doesn't know its own name (RFC 4287 section 4.2.7.1, RFC 3986 section 5.1.3).
 */
final class FeedView {
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;
    private final Page page;
    private final Catalogue ui;
    private final Hrefs hrefs;
    private final Instant undated;

    private FeedView(XMLStreamWriter out, Page page, Catalogue ui, Hrefs hrefs, Rendering how) {
        this.out = out;
        this.page = page;
        this.ui = ui;
        this.hrefs = hrefs;
        Instant published = instant(page.published());
        undated = published != null ? published : how.fetched() == null ? Instant.EPOCH : how.fetched();
    }

    static String write(Page page, Catalogue ui, Hrefs hrefs, Rendering how, int most) {
        var text = new BoundedWriter(most);
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(text);
            new FeedView(out, page, ui, hrefs, how).feed(hrefs.page(how.asked() == null ? page.address() : how.asked(), how.preferences()));
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void feed(String self) throws XMLStreamException {
        List<ListedItem> entries = entries();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        out.writeAttribute("xml:lang", page.lang());
        String site = page.site().isBlank() ? page.address().host() : page.site();
        element("title", page.title().equals(site) ? site : page.title() + " – " + site);
        out.writeStartElement("subtitle");
        out.writeAttribute("xml:lang", ui.tag());
        out.writeCharacters(entries.isEmpty() ? ui.say("feed.empty") : ui.say("feed.what", page.address().host()));
        out.writeEndElement();
        element("id", page.address().toString());
        element("updated", latest(entries).toString());
        link("self", "application/atom+xml", self);
        link("alternate", "text/html", hrefs.page(page.address()).url());
        link("via", null, page.address().toString());
        out.writeStartElement("author");
        element("name", site);
        out.writeEndElement();
        element("generator", "Curbcut");
        for (ListedItem entry : entries) {
            entry(entry);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    /** Items that lead to a page, each address once: its address is what an entry is known by (RFC 4287 section 4.2.6). */
    private List<ListedItem> entries() {
        Set<Address> seen = new HashSet<>();
        List<ListedItem> entries = new ArrayList<>();
        for (ListedItem listed : ListedItem.of(page.blocks())) {
            if (listed.item().target() instanceof Target.Web web && seen.add(web.address())) {
                entries.add(listed);
            }
        }
        return entries;
    }

    private Instant latest(List<ListedItem> entries) {
        return entries.stream().map(entry -> instant(entry.item().date())).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(undated);
    }

    private void entry(ListedItem listed) throws XMLStreamException {
        Item item = listed.item();
        Target.Web to = (Target.Web) Objects.requireNonNull(item.target());
        Instant date = instant(item.date());
        out.writeStartElement("entry");
        if (item.lang() != null) {
            out.writeAttribute("xml:lang", item.lang());
        }
        element("title", item.title());
        element("id", to.address().toString());
        element("updated", (date == null ? undated : date).toString());
        if (date != null) {
            element("published", date.toString());
        }
        link("alternate", null, hrefs.of(to).url());
        link("via", null, Nested.url(to, page.address()));
        if (listed.section() != null && !listed.section().isBlank()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", listed.section());
        }
        String summary = PlainText.of(item.summary());
        if (!summary.isBlank()) {
            element("summary", summary);
        }
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void link(String rel, @Nullable String type, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        if (type != null) {
            out.writeAttribute("type", type);
        }
        out.writeAttribute("href", href);
    }

    /** The beginning of what an ISO 8601 date of the model names, in UTC: origins don't say their zone. */
    private static @Nullable Instant instant(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        try {
            return switch (iso.length()) {
                case 4 -> LocalDate.parse(iso + "-01-01").atStartOfDay(ZoneOffset.UTC).toInstant();
                case 7 -> LocalDate.parse(iso + "-01").atStartOfDay(ZoneOffset.UTC).toInstant();
                case 10 -> LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant();
                default -> LocalDateTime.parse(iso.length() > 19 ? iso.substring(0, 19) : iso).toInstant(ZoneOffset.UTC);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }
}
