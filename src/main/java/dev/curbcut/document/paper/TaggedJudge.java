package dev.curbcut.document.paper;

import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.document.sheet.TaggedSource;
import dev.curbcut.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a document's own structure is good: it says something, holds all that is drawn, follows the sheets in their order, and has
 * paragraphs and headings of about the shape the layout shows. It is taken whole or not at all, and not read to its end where it
 * can't be good any more: the structure of a long document costs as much as its sheets.
 */
final class TaggedJudge implements TaggedSource.Watch {
    static final Set<String> HEADINGS = Set.of("Title", "H", "H1", "H2", "H3", "H4", "H5", "H6");
    private static final Set<String> SAYING = Set.of("L", "Table", "TH", "Caption", "Note");
    private static final int DEEPEST = 100;

    /** So many headings show what a document calls one. */
    private static final int ENOUGH = 20;

    /** Fewer headings of the layout's say nothing about a structure without any. */
    private static final int FEW = 3;

    private final TaggedPieces pieces;
    private final int shown;
    private final int shownHeadings;
    private final int headedBy;
    private final List<Tagged.Drawn> drawn = new ArrayList<>();
    private int headings;
    private int sentences;
    private int paragraphs;
    private int loose;
    private int saying;
    private int tables;
    private boolean headless;

    /**
     * @param shown paragraphs and headings that the layout finds, without those of tables
     * @param blocks that the layout finds
     */
    TaggedJudge(TaggedPieces pieces, int shown, List<Block> blocks) {
        this.pieces = pieces;
        this.shown = shown;
        List<Integer> sheets = new ArrayList<>();
        int sheet = 0;
        for (Block block : blocks) {
            for (String anchor : block.about().anchors()) {
                sheet = Math.max(sheet, SheetLayout.sheet(anchor));
            }
            if (block instanceof Block.Heading) {
                sheets.add(sheet);
            }
        }
        shownHeadings = sheets.size();
        headedBy = shownHeadings < FEW ? Integer.MAX_VALUE : sheets.get(shownHeadings / 2);
    }

    @Override
    public void begin(String role) {
        tables += role.equals("Table") ? 1 : 0;
        headings += HEADINGS.contains(role) ? 1 : 0;
        paragraphs += role.equals("P") ? 1 : 0;
        loose += role.equals("P") && tables == 0 ? 1 : 0;
    }

    @Override
    public void drawn(Tagged.Drawn piece) {
        drawn.add(piece);
        headless |= headings == 0 && piece.sheet() > headedBy;
    }

    @Override
    public void end(Tagged.Element element) {
        tables -= element.role().equals("Table") ? 1 : 0;
        saying += SAYING.contains(element.role()) || !element.alternative().isEmpty() ? 1 : 0;
        if (HEADINGS.contains(element.role())) {
            sentences += HeadingRanks.isShort(TaggedText.words(element, pieces)) ? 0 : 1;
        }
    }

    @Override
    public boolean isHopeless() {
        return headless || !isParted() || headings >= ENOUGH && sentences * 2 > headings;
    }

    /** Of a structure that was read to its end. */
    boolean isGood() {
        boolean says = saying > 0 || headings > 0;
        boolean titled = headings * 2 >= shownHeadings || shownHeadings < FEW;
        boolean headed = headings <= 2 + 0.6 * (paragraphs + headings);
        boolean shaped = sentences * 5 <= headings + 2;
        return says && titled && headed && shaped && isParted() && pieces.isCovered(drawn) && isInOrder() && isBroken();
    }

    /** Sheets come one after the other, within a column nothing goes back up, and what stands on one line comes from one side to the other. */
    private boolean isInOrder() {
        int steps = 0;
        int back = 0;
        int left = 0;
        int right = 0;
        SheetParagraph before = null;
        for (Tagged.Drawn d : drawn) {
            SheetParagraph piece = pieces.get(d);
            if (piece == null || before != null && piece.sheet > before.sheet && piece.text.compareTo(before.text) == 0) {
                continue; // a table's head, over its next part as well
            }
            if (before != null) {
                steps++;
                boolean up = piece.sheet == before.sheet && piece.y < before.last.y() - 2 * piece.size
                        && piece.last.x0() < before.last.x1() && before.last.x0() < piece.last.x1();
                back += piece.sheet < before.sheet || up ? 1 : 0;
                boolean beside = piece.sheet == before.sheet && Math.abs(piece.y - before.last.y()) < 0.5 * piece.size;
                left += beside && piece.last.x1() < before.last.x0() ? 1 : 0;
                right += beside && piece.last.x0() > before.last.x1() ? 1 : 0;
            }
            before = piece;
        }
        return back <= 1 + 0.04 * steps && Math.min(left, right) <= 2 + 0.03 * (left + right);
    }

    /** Not each line is called a paragraph; what stands in tables has as many as there are cells. */
    private boolean isParted() {
        return loose < DEEPEST + 2.5 * shown;
    }

    /** No whole sheet is called a paragraph. */
    private boolean isBroken() {
        long all = 0;
        long longest = 0;
        for (Tagged.Drawn d : drawn) {
            SheetParagraph piece = pieces.get(d);
            if (piece != null) {
                all += piece.text.length();
                longest = Math.max(longest, piece.text.length());
            }
        }
        return longest < 1500 || longest < all / 4;
    }
}
