package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text within an element of a document's structure. */
final class TaggedText {
    /** In sizes: no line of a paragraph is so far below the one before. */
    static final int FAR = 4;

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
        for (SheetParagraph piece : once(inOrder(drawn(element, pieces)))) {
            if (out == null) {
                out = new SheetParagraph(piece);
            } else {
                out.addBeside(piece);
            }
        }
        return out;
    }

    /** Parts of a paragraph as they are read, where a structure has the one at the head of the next column or sheet before the one at the foot of this. */
    private static List<SheetParagraph> inOrder(List<SheetParagraph> drawn) {
        for (int i = 1; i < drawn.size(); i++) {
            SheetParagraph a = drawn.get(i - 1);
            SheetParagraph b = drawn.get(i);
            boolean column = a.sheet == b.sheet && b.last.x1() < a.last.x0() && b.y > a.last.y() + FAR * a.size;
            if (column || b.sheet < a.sheet) {
                List<SheetParagraph> out = new ArrayList<>(drawn.subList(i, drawn.size()));
                out.addAll(drawn.subList(0, i));
                return out;
            }
        }
        return drawn;
    }

    /** What is drawn on each of several sheets in the same words is said once: the heads of a table, over each of its parts. */
    private static List<SheetParagraph> once(List<SheetParagraph> drawn) {
        if (drawn.size() < 2 || drawn.getFirst().sheet == drawn.getLast().sheet) {
            return drawn;
        }
        Map<Integer, StringBuilder> words = new LinkedHashMap<>();
        drawn.forEach(piece -> words.computeIfAbsent(piece.sheet, sheet -> new StringBuilder()).append(piece.text));
        boolean again = words.values().stream().map(StringBuilder::toString).distinct().count() == 1;
        return again ? drawn.stream().filter(piece -> piece.sheet == drawn.getFirst().sheet).toList() : drawn;
    }

    private static List<SheetParagraph> drawn(Tagged.Element element, TaggedPieces pieces) {
        List<SheetParagraph> out = new ArrayList<>();
        Deque<Tagged> open = new ArrayDeque<>(element.kids().reversed());
        while (!open.isEmpty()) {
            switch (open.removeLast()) {
                case Tagged.Drawn d -> {
                    SheetParagraph piece = pieces.get(d);
                    if (piece != null) {
                        out.add(piece);
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
