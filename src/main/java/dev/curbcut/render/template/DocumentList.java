package dev.curbcut.render.template;

import dev.curbcut.page.Attachment;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.DocumentLabels;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;

/** The documents that belong to a page, after its body: each with its kind and size in words. */
final class DocumentList {
    private DocumentList() {}

    static void write(Html html, HtmlContext context, Page page) {
        if (page.attachments().isEmpty()) {
            return;
        }
        html.open("section", "class", "documents").element("h2", context.say("documents"), "lang", context.uiLang()).open("ul");
        for (Attachment document : page.attachments()) {
            html.open("li");
            document(html, context, page, document);
            html.close();
        }
        html.close().close().line();
    }

    /** A document has a page of its own here; on that page the link is to the file itself. */
    private static void document(Html html, HtmlContext context, Page page, Attachment document) {
        boolean itself = document.address().equals(page.address());
        Hrefs.Href href = itself ? new Hrefs.Href(context.hrefs().file(document.address()), false) : context.hrefs().page(document.address());
        String name = document.text().isBlank() ? document.address().fileName() : document.text();
        html.open("a", "href", href.url(), "rel", href.external() ? "external noreferrer" : null);
        if (itself) {
            html.element("span", context.say("link.original"), "lang", context.uiLang());
        }
        html.text(name + " ").element("span", context.say("bracketed", DocumentLabels.words(context.ui(), document)), "class", "kind", "lang", context.uiLang());
        if (href.external()) {
            html.text(" ").element("span", context.say("bracketed", context.say("link.external")), "class", "kind", "lang", context.uiLang());
        }
        html.close();
    }
}
