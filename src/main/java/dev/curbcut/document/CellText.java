package dev.curbcut.document;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;

/** The text within one cell: its lines joined, since a cell's width breaks them anywhere. */
final class CellText {
    private CellText() {}

    static List<Block> of(List<Piece> pieces, double left, double right) {
        List<Segment> segments = Segment.of(pieces);
        if (segments.isEmpty()) {
            return List.of();
        }
        List<Block> out = new ArrayList<>(1);
        var paragraph = new StringBuilder();
        Line before = null;
        for (Line line : Line.of(segments, left, right)) {
            boolean apart = before != null && line.y() - before.y() > 2.4 * line.size();
            boolean full = before != null && before.x1() > right - 2.2 * before.size();
            boolean ended = before != null && !full && Breaks.ENDED.matcher(before.text()).find();
            if (apart || ended) {
                add(paragraph, out);
            }
            Breaks.join(paragraph, line.text());
            before = line;
        }
        add(paragraph, out);
        return out;
    }

    private static void add(StringBuilder paragraph, List<Block> out) {
        String text = Words.clean(paragraph.toString());
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(List.of(new Inline.Text(text))));
        }
    }
}
