package dev.curbcut.document.paper;

import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text within one cell: its lines joined, since a cell's width breaks them anywhere. */
final class CellText {
    /** Of a cell's width: what stands so far in below a sentence is who signs it. */
    private static final double ASIDE = 0.4;

    private CellText() {}

    static List<Block> of(List<Glyph> glyphs, double left, double right) {
        List<TextSegment> segments = TextSegment.of(glyphs);
        if (segments.isEmpty()) {
            return List.of();
        }
        List<Block> out = new ArrayList<>(1);
        SheetParagraph open = null;
        TextLine before = null;
        for (TextLine line : TextLine.of(segments, left, right)) {
            boolean apart = before != null && line.y() - before.y() > 2.4 * line.size();
            boolean full = before != null && before.x1() > right - 2.2 * before.size();
            boolean ended = before != null && !full && LineBreaks.ENDED.matcher(before.text()).find();
            boolean signed = before != null && LineBreaks.ENDED.matcher(before.text()).find() && line.x0() - left > ASIDE * (right - left) && before.x0() - left < ASIDE * (right - left);
            if (open == null || apart || ended || signed) {
                add(open, out);
                open = new SheetParagraph(line, 0);
            } else {
                open.add(line);
            }
            before = line;
        }
        add(open, out);
        return out;
    }

    private static void add(@Nullable SheetParagraph paragraph, List<Block> out) {
        List<Inline> content = paragraph == null ? List.of() : paragraph.content(0, mark -> null);
        if (!content.isEmpty()) {
            out.add(new Block.Paragraph(content));
        }
    }
}
