package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text within an element of a document's structure. */
final class TaggedText {
    private TaggedText() {}

    static String words(Tagged.Element element, TaggedPieces pieces) {
        SheetParagraph para = paragraph(element, pieces);
        return para == null ? CleanText.clean(element.actual()) : para.words();
    }

    static List<Inline> content(Tagged.Element element, TaggedPieces pieces, SheetNotes notes) {
        String actual = CleanText.clean(element.actual());
        if (!actual.isEmpty()) {
            return List.of(new Inline.Text(actual));
        }
        SheetParagraph para = paragraph(element, pieces);
        List<Inline> out = new ArrayList<>(para == null ? List.of() : para.content(0, mark -> notes.mark(para.text(mark))));
        for (String words : alternatives(element)) {
            out.add(new Inline.Text((out.isEmpty() ? "[" : " [") + words + "]"));
        }
        return out;
    }

    /** All that is drawn within an element, without what is a block of its own in it; null where nothing is. */
    static @Nullable SheetParagraph paragraph(Tagged.Element element, TaggedPieces pieces) {
        SheetParagraph out = null;
        Deque<Tagged> open = new ArrayDeque<>(element.kids().reversed());
        while (!open.isEmpty()) {
            switch (open.removeLast()) {
                case Tagged.Drawn d -> {
                    SheetParagraph piece = pieces.get(d);
                    if (piece != null && out == null) {
                        out = new SheetParagraph(piece);
                    } else if (piece != null) {
                        out.addBeside(piece);
                    }
                }
                case Tagged.Element e -> {
                    if (!TaggedBlocks.isBlock(e.role())) {
                        open.addAll(e.kids().reversed());
                    }
                }
            }
        }
        return out;
    }

    private static List<String> alternatives(Tagged.Element element) {
        List<String> out = new ArrayList<>();
        for (Tagged kid : element.kids()) {
            if (kid instanceof Tagged.Element e && e.role().equals("Figure")) {
                String words = CleanText.clean(e.alternative());
                if (!words.isEmpty()) {
                    out.add(words);
                }
            }
        }
        return out;
    }
}
