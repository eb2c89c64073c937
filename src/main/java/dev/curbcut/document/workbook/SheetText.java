package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of sheets, in which some characters are written as their codes (ISO 29500-1, section 22.9.2.19). */
final class SheetText {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What plain letters would falsify, between two characters that no text may hold (Unicode's non-characters). */
    enum Look {
        RAISED('\ufdd0'),
        LOWERED('\ufdd1'),
        STRUCK('\ufdd2');

        private final char mark;

        Look(char mark) {
            this.mark = mark;
        }

        String of(String text) {
            return text.isBlank() ? text : mark + text.replace("\n", mark + "\n" + mark) + mark;
        }
    }

    private SheetText() {}

    /** {@code _x4E2D_} is 中, and {@code _x005F_} the bar that would begin a code. */
    static String decode(String text) {
        return text.indexOf("_x") < 0
                ? text
                : CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

    /** A text as the content of a cell; its line ends part paragraphs. */
    static List<Block> paragraphs(String text) {
        if (text.chars().noneMatch(c -> c >= '\ufdd0' && c <= '\ufdd2')) {
            return TableBuilder.paragraphs(text);
        }
        List<Block> out = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<Inline> content = line(line);
            if (!CleanText.of(content).isEmpty()) {
                out.add(new Block.Paragraph(content));
            }
        }
        return out;
    }

    private static List<Inline> line(String line) {
        List<Inline> out = new ArrayList<>();
        boolean[] on = new boolean[Look.values().length];
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            int look = i == line.length() ? -1 : line.charAt(i) - Look.RAISED.mark;
            if (i < line.length() && (look < 0 || look >= on.length)) {
                continue;
            }
            String piece = CleanText.collapse(line.substring(from, i));
            piece = out.isEmpty() ? piece.stripLeading() : piece;
            piece = i == line.length() ? piece.stripTrailing() : piece;
            if (!piece.isEmpty()) {
                out.add(dressed(new Inline.Text(piece), on));
            }
            from = i + 1;
            if (look >= 0) {
                on[look] = !on[look];
            }
        }
        return out;
    }

    private static Inline dressed(Inline plain, boolean[] on) {
        Inline out = on[Look.RAISED.ordinal()] ? new Inline.Superscript(List.of(plain)) : plain;
        out = on[Look.LOWERED.ordinal()] ? new Inline.Subscript(List.of(out)) : out;
        return on[Look.STRUCK.ordinal()] ? new Inline.Deleted(List.of(out)) : out;
    }
}
