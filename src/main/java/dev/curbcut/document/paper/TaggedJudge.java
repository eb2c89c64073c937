package dev.curbcut.document.paper;

import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.sheet.Tagged;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Whether a document's own structure is good: it says something, holds all that is drawn, follows the sheets in their order, and has
 * paragraphs and headings of about the shape the layout shows. It is taken whole or not at all.
 */
final class TaggedJudge {
    static final Set<String> HEADINGS = Set.of("Title", "H", "H1", "H2", "H3", "H4", "H5", "H6");
    private static final Set<String> SAYING = Set.of("L", "Table", "TH", "Caption", "Note");
    private static final int DEEPEST = 100;

    private final List<Tagged.Drawn> drawn = new ArrayList<>();
    private final List<Tagged.Element> headings = new ArrayList<>();
    private int paragraphs;
    private int saying;

    TaggedJudge(Tagged.Element root) {
        Deque<Tagged> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Tagged.Drawn d -> drawn.add(d);
                case Tagged.Element e -> {
                    if (HEADINGS.contains(e.role())) {
                        headings.add(e);
                    }
                    paragraphs += e.role().equals("P") ? 1 : 0;
                    saying += SAYING.contains(e.role()) || !e.alternative().isEmpty() ? 1 : 0;
                    e.kids().reversed().forEach(open::push);
                }
            }
        }
    }

    /** @param shown paragraphs and headings that the layout finds, without those of tables */
    boolean isGood(TaggedPieces pieces, int shown, int shownHeadings) {
        boolean says = saying > 0 || !headings.isEmpty();
        boolean titled = headings.size() * 2 >= shownHeadings || shownHeadings < 3;
        boolean headed = headings.size() <= 2 + 0.6 * (paragraphs + headings.size());
        return says && titled && headed && pieces.isCovered(drawn) && isInOrder(pieces) && isShaped(pieces) && isParted(pieces, shown);
    }

    /** Sheets come one after the other, and within a column nothing goes back up. */
    private boolean isInOrder(TaggedPieces pieces) {
        int steps = 0;
        int back = 0;
        SheetParagraph before = null;
        for (Tagged.Drawn d : drawn) {
            SheetParagraph piece = pieces.get(d);
            if (piece == null) {
                continue;
            }
            if (before != null) {
                steps++;
                boolean up = piece.sheet == before.sheet && piece.y < before.last.y() - 2 * piece.size
                        && piece.last.x0() < before.last.x1() && before.last.x0() < piece.last.x1();
                back += piece.sheet < before.sheet || up ? 1 : 0;
            }
            before = piece;
        }
        return back <= 1 + 0.04 * steps;
    }

    /** Headings are short, mostly. */
    private boolean isShaped(TaggedPieces pieces) {
        int sentences = 0;
        for (Tagged.Element heading : headings) {
            sentences += HeadingRanks.isShort(TaggedText.words(heading, pieces)) ? 0 : 1;
        }
        return sentences * 5 <= headings.size() + 2;
    }

    /** Neither a whole sheet nor each line is called a paragraph. */
    private boolean isParted(TaggedPieces pieces, int shown) {
        long all = 0;
        long longest = 0;
        for (Tagged.Drawn d : drawn) {
            SheetParagraph piece = pieces.get(d);
            if (piece != null) {
                all += piece.text.length();
                longest = Math.max(longest, piece.text.length());
            }
        }
        return (longest < 1500 || longest < all / 4) && paragraphs < DEEPEST + 2.5 * shown;
    }
}
