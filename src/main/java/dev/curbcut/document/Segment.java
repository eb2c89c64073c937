package dev.curbcut.document;

import java.util.ArrayList;
import java.util.List;

/** Letters that stand side by side on one line, without a gap wide enough to part columns. */
final class Segment {
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

    private Segment(Piece first, int order) {
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
    static List<Segment> of(List<Piece> pieces) {
        List<Segment> out = new ArrayList<>();
        Segment current = null;
        boolean blank = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isBlank()) {
                blank = true;
                continue;
            }
            if (current == null || !current.takes(piece, blank)) {
                current = new Segment(piece, i);
                out.add(current);
            }
            blank = false;
        }
        return out;
    }

    private boolean takes(Piece piece, boolean blank) {
        double em = Math.max(size, piece.size());
        double gap = piece.x() - x1;
        boolean raised = piece.size() < 0.8 * size || size < 0.8 * piece.size();
        if (Math.abs(piece.y() - y) > (raised ? 0.5 : 0.28) * em || gap > APART * em || gap < -0.6 * em && piece.x() < x1 - em) {
            return false;
        }
        if (text.length() > 0 && (blank || gap > SPACE * em) && !isGlued(text.charAt(text.length() - 1), piece.text().charAt(0), blank, gap, em)) {
            text.append(' ');
        }
        text.append(piece.text());
        count(piece);
        x1 = Math.max(x1, piece.x() + piece.width());
        size = piece.size() > size && !raised ? piece.size() : raised ? Math.max(size, piece.size()) : size;
        return true;
    }

    /** Chinese is written without blanks: a gap in it is the typesetter's. */
    private static boolean isGlued(char before, char after, boolean blank, double gap, double em) {
        boolean wide = Words.isWide(before) && Words.isWide(after);
        return wide && gap < (blank ? 0.4 : 0.9) * em || (Words.isWide(before) || Words.isWide(after)) && gap < 0.45 * em;
    }

    private void count(Piece piece) {
        letters += piece.text().length();
        bold += Fonts.isBold(piece.font()) ? piece.text().length() : 0;
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
