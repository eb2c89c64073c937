package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;

/** The text within one cell: its lines joined, since a cell's width breaks them anywhere. */
final class CellText {
    private CellText() {}

    static List<Block> of(List<Glyph> glyphs, double left, double right) {
        List<TextSegment> segments = TextSegment.of(glyphs);
        if (segments.isEmpty()) {
            return List.of();
        }
        List<Block> out = new ArrayList<>(1);
        var paragraph = new StringBuilder();
        TextLine before = null;
        for (TextLine line : TextLine.of(segments, left, right)) {
            boolean apart = before != null && line.y() - before.y() > 2.4 * line.size();
            boolean full = before != null && before.x1() > right - 2.2 * before.size();
            boolean ended = before != null && !full && LineBreaks.ENDED.matcher(before.text()).find();
            if (apart || ended) {
                add(paragraph, out);
            }
            LineBreaks.join(paragraph, line.text());
            before = line;
        }
        add(paragraph, out);
        return out;
    }

    private static void add(StringBuilder paragraph, List<Block> out) {
        String text = CleanText.clean(paragraph.toString());
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(List.of(new Inline.Text(text))));
        }
    }
}
