package dev.curbcut.render.plain;

import dev.curbcut.page.Inline;
import java.util.List;
import java.util.Optional;

/** The plain characters of a line, in order: what stands in its texts. */
public final class LineTexts {
    private LineTexts() {}

    /** The characters, a line break as a line feed; empty where the line says anything that is no text (a formula, an amendment, an image). */
    public static Optional<String> of(List<Inline> line) {
        var out = new StringBuilder();
        return line.stream().allMatch(piece -> write(piece, out)) ? Optional.of(out.toString()) : Optional.empty();
    }

    private static boolean write(Inline piece, StringBuilder out) {
        return switch (piece) {
            case Inline.Text text -> append(out, text.text());
            case Inline.LineBreak lineBreak -> append(out, "\n");
            case Inline.Link in -> all(in.content(), out);
            case Inline.Emphasis in -> all(in.content(), out);
            case Inline.Strong in -> all(in.content(), out);
            case Inline.Foreign in -> all(in.content(), out);
            case Inline.Abbreviation in -> all(in.content(), out);
            case Inline.Superscript in -> false;
            case Inline.Subscript in -> false;
            case Inline.Inserted in -> false;
            case Inline.Deleted in -> false;
            case Inline.Code code -> false;
            case Inline.Image image -> false;
            case Inline.FootnoteMark mark -> false;
            case Inline.Ruby ruby -> false;
            case Inline.Formula formula -> false;
        };
    }

    private static boolean all(List<Inline> content, StringBuilder out) {
        return content.stream().allMatch(piece -> write(piece, out));
    }

    private static boolean append(StringBuilder out, String text) {
        out.append(text);
        return true;
    }
}
