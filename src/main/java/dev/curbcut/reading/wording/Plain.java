package dev.curbcut.reading.wording;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.List;

/** The plain text of a line: what a reader reads, without images and marks. */
public final class Plain {
    private Plain() {}

    public static String of(List<Inline> line) {
        StringBuilder out = new StringBuilder();
        add(line, out);
        return out.toString();
    }

    /** What a heading or a paragraph says; nothing for any other block. */
    public static List<Inline> line(Block block) {
        return block instanceof Block.Heading h ? h.content() : block instanceof Block.Paragraph p ? p.content() : List.of();
    }

    private static void add(List<Inline> line, StringBuilder out) {
        for (Inline inline : line) {
            switch (inline) {
                case Inline.Text t -> out.append(t.text());
                case Inline.Code c -> out.append(c.text());
                case Inline.LineBreak b -> out.append(' ');
                case Inline.Ruby r -> out.append(r.base());
                case Inline.FootnoteMark m -> out.append(m.mark());
                case Inline.Abbreviation a -> add(a.content(), out);
                case Inline.Formula f -> out.append(f.expression().linear());
                case Inline.Image i -> {}
                case Inline.Link l -> add(l.content(), out);
                case Inline.Emphasis e -> add(e.content(), out);
                case Inline.Strong s -> add(s.content(), out);
                case Inline.Superscript s -> add(s.content(), out);
                case Inline.Subscript s -> add(s.content(), out);
                case Inline.Inserted i -> add(i.content(), out);
                case Inline.Deleted d -> add(d.content(), out);
                case Inline.Foreign f -> add(f.content(), out);
            }
        }
    }
}
