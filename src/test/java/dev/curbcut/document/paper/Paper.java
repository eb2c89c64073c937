package dev.curbcut.document.paper;

import dev.curbcut.address.Address;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.sheet.Bookmark;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.document.sheet.TaggedSource;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheets written for the tests, letter by letter. Points, from the upper left of A4. */
final class Paper {
    private final List<Sheet> sheets = new ArrayList<>();
    private Tagged.@Nullable Element structure;
    private int passed;
    private int tag = -1;

    Paper sheet() {
        sheets.add(new Sheet(595, 842));
        return this;
    }

    Paper text(double x, double y, double size, String text) {
        return text(x, y, size, text, "Song");
    }

    Paper text(double x, double y, double size, String text, String font) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            double width = CleanText.isWide(text.charAt(i)) ? size : size / 2;
            glyph(at, y, width, size, text.substring(i, i + 1), font);
            at += width;
        }
        return this;
    }

    /** Letters below each other. */
    Paper down(double x, double y, double size, String text) {
        for (int i = 0; i < text.length(); i++) {
            glyph(x, y + size * i, size, size, text.substring(i, i + 1), "Song");
        }
        return this;
    }

    /** Letters from right to left, as they are read, ending at that place on the left. */
    Paper back(double right, double y, double size, String text) {
        double at = right;
        for (int i = 0; i < text.length(); i++) {
            at -= size / 2;
            glyph(at, y, size / 2, size, text.substring(i, i + 1), "Naskh");
        }
        return this;
    }

    Paper line(double x1, double y1, double x2, double y2) {
        sheets.getLast().line(x1, y1, x2, y2);
        return this;
    }

    /** What follows is drawn under that tag of the document's structure. */
    Paper tag(int number) {
        tag = number;
        return this;
    }

    Paper structure(Tagged... kids) {
        structure = new Tagged.Element("Document", "", "", "", 1, 1, false, List.of(kids));
        return this;
    }

    static Tagged.Element element(String role, Tagged... kids) {
        return new Tagged.Element(role, "", "", "", 1, 1, false, List.of(kids));
    }

    /** An element that holds what the first sheet draws under a tag. */
    static Tagged.Element drawn(String role, int tag) {
        return element(role, new Tagged.Drawn(0, tag));
    }

    private void glyph(double x, double y, double width, double size, String text, String font) {
        sheets.getLast().letter(new Glyph(text, x, y, width, size, font, null, tag));
    }

    DocumentDraft draft(Bookmark... bookmarks) {
        try {
            var draft = new DocumentDraft();
            var layout = new SheetLayout(new DocumentBudget(ReadDocuments.SETTINGS));
            if (structure != null) {
                layout.keepTags();
                layout.structure(watch -> pass(structure, watch));
            }
            for (Sheet sheet : sheets) {
                layout.add(sheet);
            }
            layout.bookmarks(List.of(bookmarks));
            layout.into(draft);
            return draft;
        } catch (UnreadableDocument e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many elements of the structure were read. */
    int passed() {
        return passed;
    }

    private Tagged.Element pass(Tagged.Element element, TaggedSource.Watch watch) {
        for (Tagged kid : element.kids()) {
            if (watch.isHopeless()) {
                return element;
            }
            passed++;
            switch (kid) {
                case Tagged.Drawn drawn -> watch.drawn(drawn);
                case Tagged.Element inner -> {
                    watch.begin(inner.role());
                    pass(inner, watch);
                    watch.end(inner);
                }
            }
        }
        return element;
    }

    /** The blocks as lines that are easily compared. */
    List<String> lines(Bookmark... bookmarks) {
        return ReadDocuments.lines(page(draft(bookmarks)));
    }

    static Page page(DocumentDraft draft) {
        return new Page(
                Address.of("https://www.example.gov.cn/a.pdf"), Kind.DOCUMENT, "zh-Hans", "", "", List.of(), null, null, List.of(), draft.blocks,
                null, List.of(), List.of(), List.of(), List.of(), List.of(), draft.omissions(), false);
    }
}
