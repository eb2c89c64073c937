package dev.curbcut.render.template;

import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;
import dev.curbcut.render.html.ForeignRuns;
import dev.curbcut.render.html.ForeignRuns.Run;
import dev.curbcut.render.part.PageParts;
import java.util.List;
import java.util.stream.Collectors;

/** The title of a window: page first, then its state where that matters, site last. */
public final class PageTitle {
    /** Columns beyond which a title in the usual size would fill a phone's first screen: three lines of Latin letters, and as many of Han characters. */
    private static final int LONG = 60;
    /** Where the characters begin that are as wide as two Latin letters (UAX 11), roughly. */
    private static final int WIDE_FROM = 0x2e80;

    private PageTitle() {}

    /** Whether a title takes so many lines of a phone that it is set smaller there. */
    static boolean isLong(String title) {
        return title.codePoints().map(c -> c < WIDE_FROM ? 1 : 2).sum() > LONG;
    }

    /** @param words of the content's language, where there is a catalogue for it */
    public static String of(Page page, PageParts parts, Catalogue words) {
        var out = new StringBuilder(own(page.title(), page.lang()));
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

    /** A window's title has one voice: what it adds in another language is left to the heading, which marks it as such. */
    private static String own(String title, String lang) {
        List<Run> runs = ForeignRuns.of(title, lang);
        String own = runs.stream().filter(run -> run.lang() == null).map(Run::text).collect(Collectors.joining(" ")).strip();
        boolean begins = runs.size() > 1 && runs.getFirst().lang() == null && own.codePoints().filter(Character::isLetter).limit(3).count() == 3;
        return begins ? own : title;
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
