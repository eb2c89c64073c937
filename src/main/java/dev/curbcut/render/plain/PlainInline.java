package dev.curbcut.render.plain;

import dev.curbcut.page.Inline;
import java.util.List;

/** The characters of a line, as a page says them: no alternatives, no readings, no words of ours. */
public final class PlainInline {
    private PlainInline() {}

    public static String of(List<Inline> content) {
        var out = new StringBuilder();
        content.forEach(piece -> add(out, piece));
        return out.toString();
    }

    private static void add(StringBuilder out, Inline piece) {
        switch (piece) {
            case Inline.Text text -> out.append(text.text());
            case Inline.Link link -> link.content().forEach(inner -> add(out, inner));
            case Inline.Emphasis emphasis -> emphasis.content().forEach(inner -> add(out, inner));
            case Inline.Strong strong -> strong.content().forEach(inner -> add(out, inner));
            case Inline.Code code -> out.append(code.text());
            case Inline.Superscript raised -> raised.content().forEach(inner -> add(out, inner));
            case Inline.Subscript lowered -> lowered.content().forEach(inner -> add(out, inner));
            case Inline.Inserted inserted -> inserted.content().forEach(inner -> add(out, inner));
            case Inline.Deleted deleted -> deleted.content().forEach(inner -> add(out, inner));
            case Inline.Image image -> {}
            case Inline.LineBreak lineBreak -> out.append('\n');
            case Inline.FootnoteMark mark -> out.append(mark.mark());
            case Inline.Ruby ruby -> out.append(ruby.base());
            case Inline.Formula formula -> out.append(formula.expression().linear());
            case Inline.Foreign foreign -> foreign.content().forEach(inner -> add(out, inner));
        }
    }
}
