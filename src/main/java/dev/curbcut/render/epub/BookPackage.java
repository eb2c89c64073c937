package dev.curbcut.render.epub;

import dev.curbcut.language.Catalogue;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Rendering;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a book says of itself: its package document and its contents (EPUB 3.3, sections 5 and 7). */
final class BookPackage {
    private static final int MOST = 4_000_000;

    private final Page page;
    private final Catalogue ui;
    private final Rendering how;

    BookPackage(Page page, Catalogue ui, Rendering how) {
        this.page = page;
        this.ui = ui;
        this.how = how;
    }

    static String container() {
        return new Xhtml(MOST)
                .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles")
                .open("rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml")
                .close().close().close()
                .toString();
    }

    /** Opens a page of the book and writes its head; its root stays open. */
    static void head(Xhtml out, String lang, String title, boolean styled) {
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "xmlns:epub", "http://www.idpf.org/2007/ops", "xml:lang", lang, "lang", lang,
                "dir", LanguageTag.isRightToLeft(lang) ? "rtl" : null);
        out.open("head").element("title", title);
        if (styled) {
            out.open("link", "rel", "stylesheet", "type", "text/css", "href", "style.css").close();
        }
        out.close();
    }

    /** @param sheets whether it has a list of its sheets @param formulas whether its text has any, which the manifest has to say */
    String opf(boolean sheets, boolean formulas) {
        var out = new Xhtml(MOST);
        out.open("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0", "unique-identifier", "id", "xml:lang", page.lang(),
                "dir", LanguageTag.isRightToLeft(page.lang()) ? "rtl" : null);
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        String address = page.address().toString();
        out.element("dc:identifier", address, "id", "id").element("dc:title", page.title()).element("dc:language", page.lang()).element("dc:source", address);
        if (!page.site().isBlank()) {
            out.element("dc:publisher", page.site());
        }
        if (page.published() != null && page.published().matches("\\d{4}(-\\d{2}(-\\d{2}.*)?)?")) {
            out.element("dc:date", page.published().substring(0, Math.min(10, page.published().length())));
        }
        Instant modified = (how.fetched() == null ? Instant.EPOCH : how.fetched()).truncatedTo(ChronoUnit.SECONDS);
        meta(out, "dcterms:modified", modified.toString());
        meta(out, "schema:accessMode", "textual");
        meta(out, "schema:accessModeSufficient", "textual");
        for (String feature : new String[] {"structuralNavigation", "tableOfContents", "readingOrder", "alternativeText", "displayTransformability", "MathML"}) {
            meta(out, "schema:accessibilityFeature", feature);
        }
        if (sheets) {
            meta(out, "schema:accessibilityFeature", "pageBreakMarkers");
            meta(out, "schema:accessibilityFeature", "pageNavigation");
        }
        meta(out, "schema:accessibilityHazard", "none");
        out.element("meta", ui.say("epub.accessibility"), "property", "schema:accessibilitySummary", "xml:lang", ui.tag());
        out.close().open("manifest");
        item(out, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
        item(out, "text", "text.xhtml", "application/xhtml+xml", formulas ? "mathml" : null);
        item(out, "style", "style.css", "text/css", null);
        return out.close().open("spine").open("itemref", "idref", "text").close().close().close().toString();
    }

    private static void meta(Xhtml out, String property, String value) {
        out.element("meta", value, "property", property);
    }

    private static void item(Xhtml out, String id, String href, String type, @Nullable String properties) {
        out.open("item", "id", id, "href", href, "media-type", type, "properties", properties).close();
    }

    /** The contents, nested as the headings are, and the list of sheets where there are any. */
    String contents(BlockXhtml blocks) {
        var out = new Xhtml(MOST);
        head(out, page.lang(), page.title(), false);
        out.open("body").open("nav", "epub:type", "toc", "role", "doc-toc", "aria-label", ui.say("contents")).open("ol");
        out.open("li").element("a", page.title(), "href", "text.xhtml#title");
        int level = 1;
        for (BlockXhtml.Heading heading : blocks.headings()) {
            if (heading.text().isBlank()) {
                continue;
            }
            if (heading.level() > level) {
                out.open("ol");
                level++;
            } else {
                out.close();
                for (; level > heading.level(); level--) {
                    out.close().close();
                }
            }
            out.open("li").element("a", heading.text(), "href", "text.xhtml#" + heading.id());
        }
        for (; level > 1; level--) {
            out.close().close();
        }
        out.close().close().close();
        if (!blocks.sheets().isEmpty()) {
            out.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "aria-label", ui.say("epub.sheets")).open("ol");
            blocks.sheets().forEach(sheet -> out.open("li").element("a", sheet.sheet(), "href", "text.xhtml#" + sheet.id()).close());
            out.close().close();
        }
        return out.close().close().toString();
    }
}
