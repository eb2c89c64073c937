package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Letters that stand side by side on one line, without a gap wide enough to part columns. */
final class TextSegment {
    /** In widths of an em: where a blank is seen, and where the eye sees another column. */
    private static final double SPACE = 0.18;

    private static final double APART = 1.05;

    final StringBuilder text = new StringBuilder();
    final double x0;
    double x1;
    final double y;
    double size;
    final String font;

    /** Letters, and how many of them are bold by their font's name. */
    int letters;

    int bold;

    /** Where it comes in the order of drawing. */
    final int order;

    private TextSegment(Glyph first, int order) {
        x0 = first.x();
        x1 = first.x() + first.width();
        y = first.y();
        size = first.size();
        font = first.font();
        text.append(first.text());
        count(first);
        this.order = order;
    }

    /** Joins letters in the order they are drawn: the one order in which a line is never torn by its neighbours. */
    static List<TextSegment> of(List<Glyph> glyphs) {
        List<TextSegment> out = new ArrayList<>();
        TextSegment current = null;
        boolean blank = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (current == null || !current.takes(glyph, blank)) {
                current = new TextSegment(glyph, i);
                out.add(current);
            }
            blank = false;
        }
        return out;
    }

    private boolean takes(Glyph glyph, boolean blank) {
        double em = Math.max(size, glyph.size());
        double gap = glyph.x() - x1;
        boolean raised = glyph.size() < 0.8 * size || size < 0.8 * glyph.size();
        if (Math.abs(glyph.y() - y) > (raised ? 0.5 : 0.28) * em || gap > APART * em || gap < -0.6 * em && glyph.x() < x1 - em) {
            return false;
        }
        if (text.length() > 0 && (blank || gap > SPACE * em) && !isGlued(text.charAt(text.length() - 1), glyph.text().charAt(0), blank, gap, em)) {
            text.append(' ');
        }
        text.append(glyph.text());
        count(glyph);
        x1 = Math.max(x1, glyph.x() + glyph.width());
        size = glyph.size() > size && !raised ? glyph.size() : raised ? Math.max(size, glyph.size()) : size;
        return true;
    }

    /** Chinese is written without blanks: a gap in it is the typesetter's. */
    private static boolean isGlued(char before, char after, boolean blank, double gap, double em) {
        boolean wide = CleanText.isWide(before) && CleanText.isWide(after);
        return wide && gap < (blank ? 0.4 : 0.9) * em || (CleanText.isWide(before) || CleanText.isWide(after)) && gap < 0.45 * em;
    }

    private void count(Glyph glyph) {
        letters += glyph.text().length();
        bold += FontNames.isBold(glyph.font()) ? glyph.text().length() : 0;
    }

    double width() {
        return x1 - x0;
    }

    double top() {
        return y - 0.8 * size;
    }

    double bottom() {
        return y + 0.2 * size;
    }

    double middle() {
        return (x0 + x1) / 2;
    }

    String words() {
        return text.toString();
    }

    @Override
    public String toString() {
        return text + "@" + Math.round(x0) + "," + Math.round(y);
    }
}
