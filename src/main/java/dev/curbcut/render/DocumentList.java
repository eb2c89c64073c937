package dev.curbcut.render;

import dev.curbcut.page.Attachment;
import dev.curbcut.page.Page;

/** The documents that belong to a page, after its body: each with its kind and size in words. */
final class DocumentList {
    private DocumentList() {}

    static void write(Html html, Manner manner, Page page) {
        if (page.attachments().isEmpty()) {
            return;
        }
        html.open("section", "class", "documents").element("h2", manner.say("documents"), "lang", manner.uiLang()).open("ul");
        for (Attachment document : page.attachments()) {
            html.open("li");
            document(html, manner, page, document);
            html.close();
        }
        html.close().close().line();
    }

    /** A document has a page of its own here; on that page the link is to the file itself. */
    private static void document(Html html, Manner manner, Page page, Attachment document) {
        boolean itself = document.address().equals(page.address());
        Hrefs.Href href = itself ? new Hrefs.Href(Hrefs.file(document.address()), false) : manner.hrefs().page(document.address());
        String name = document.text().isBlank() ? document.address().fileName() : document.text();
        html.open("a", "href", href.url(), "rel", href.external() ? "external noreferrer" : null);
        if (itself) {
            html.element("span", manner.say("link.original"), "lang", manner.uiLang());
        }
        html.text(name + " ").element("span", manner.say("bracketed", Documents.words(manner.ui(), document)), "class", "kind", "lang", manner.uiLang());
        if (href.external()) {
            html.text(" ").element("span", manner.say("bracketed", manner.say("link.external")), "class", "kind", "lang", manner.uiLang());
        }
        html.close();
    }
}
