package dev.curbcut.render;

import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;

/** The title of a window: page first, then its state where that matters, site last. */
final class PageTitle {
    private PageTitle() {}

    /** @param words of the content's language, where there is a catalogue for it */
    static String of(Page page, Parts parts, Catalogue words) {
        var out = new StringBuilder(page.title());
        Pagination pages = page.pagination();
        if (pages != null && pages.page() != null && pages.page() > 1) {
            out.append(" – ").append(where(words, pages));
        }
        if (parts.shown() > 1) {
            out.append(" – ").append(words.say("part.at", parts.shown()));
        }
        if (!page.site().isBlank() && !page.site().equals(page.title())) {
            out.append(" – ").append(page.site());
        }
        return out.toString();
    }

    /** “Page 2 of 25”; empty where only the neighbours are known. */
    static String where(Catalogue words, Pagination pages) {
        if (pages.page() == null) {
            return "";
        }
        String where = pages.pages() == null
                ? words.say("pages.at", pages.page())
                : words.say("pages.of", pages.page(), pages.pages());
        return pages.items() == null ? where : where + words.say("separator") + words.say("pages.items", pages.items());
    }
}
