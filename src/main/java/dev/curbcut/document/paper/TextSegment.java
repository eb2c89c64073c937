package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.FontNames;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/** Letters that stand side by side on one line, without a gap wide enough to part columns. */
final class TextSegment {
    /** In widths of an em: where a blank is seen, and where the eye sees another column. */
    private static final double SPACE = 0.18;

    private static final double APART = 1.05;

    /** In widths of an em: how far off the baseline a power stands. */
    private static final double OFF = 0.1;

    /** Of the letters beside them: powers and marks of notes are no larger, in browsers five sixths. */
    static final double SMALLER = 0.86;

    final StringBuilder text = new StringBuilder();
    final double x0;
    double x1;
    double y;
    double size;
    final String font;

    /** Letters, and how many of them are bold by their font's name. */
    int letters;

    int bold;

    private final boolean boldFont;

    /** Where it comes in the order of drawing. */
    final int order;

    /** Links, powers, marks of notes within it, in order. */
    List<Mark> marks = List.of();

    private TextSegment(Glyph first, int order) {
        x0 = first.x();
        x1 = first.x() + first.width();
        y = first.y();
        size = first.size();
        font = first.font();
        boldFont = FontNames.isBold(font);
        text.append(first.text());
        count(first);
        link(first, 0);
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
        boolean raised = glyph.size() < SMALLER * size || size < SMALLER * glyph.size();
        if (Math.abs(glyph.y() - y) > (raised ? 0.5 : 0.28) * em || gap > APART * em || gap < -0.6 * em && glyph.x() < x1 - em) {
            return false;
        }
        if (text.length() > 0 && (blank || gap > SPACE * em) && !isGlued(text.charAt(text.length() - 1), glyph.text().charAt(0), blank, gap, em)) {
            text.append(' ');
        }
        int from = text.length();
        text.append(glyph.text());
        count(glyph);
        offset(glyph, from, raised);
        link(glyph, from);
        x1 = Math.max(x1, glyph.x() + glyph.width());
        size = glyph.size() > size && !raised ? glyph.size() : raised ? Math.max(size, glyph.size()) : size;
        return true;
    }

    /** Smaller letters off the baseline; where they come first, the line begins where the larger ones stand. */
    private void offset(Glyph glyph, int from, boolean raised) {
        double off = OFF * Math.max(size, glyph.size());
        if (raised && glyph.size() > size) {
            if (y < glyph.y() - off) {
                mark(new Mark(0, from, Mark.Kind.RAISED, null));
            }
            y = glyph.y();
        } else if (raised && Math.abs(glyph.y() - y) > off) {
            mark(new Mark(from, text.length(), glyph.y() < y ? Mark.Kind.RAISED : Mark.Kind.LOWERED, null));
        }
    }

    private void link(Glyph glyph, int from) {
        if (glyph.link() != null) {
            mark(new Mark(from, text.length(), Mark.Kind.LINK, glyph.link()));
        }
    }

    private void mark(Mark mark) {
        if (marks.isEmpty()) {
            marks = new ArrayList<>(2);
        }
        Mark last = marks.isEmpty() ? null : marks.getLast();
        if (last != null && last.goesOnIn(mark)) {
            marks.set(marks.size() - 1, new Mark(last.from(), mark.to(), last.kind(), last.target()));
        } else {
            marks.add(mark);
        }
    }

    /** Chinese is written without blanks: a gap in it is the typesetter's. */
    private static boolean isGlued(char before, char after, boolean blank, double gap, double em) {
        boolean wide = CleanText.isWide(before) && CleanText.isWide(after);
        return wide && gap < (blank ? 0.4 : 0.9) * em || !blank && (CleanText.isWide(before) || CleanText.isWide(after)) && gap < 0.45 * em;
    }

    private void count(Glyph glyph) {
        letters += glyph.text().length();
        bold += (glyph.font().equals(font) ? boldFont : FontNames.isBold(glyph.font())) ? glyph.text().length() : 0;
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
