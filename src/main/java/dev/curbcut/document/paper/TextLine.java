package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Segments on one baseline of one column, from left to right. */
final class TextLine {
    final List<TextSegment> segments = new ArrayList<>();
    final double left;
    final double right;
    private @Nullable String text;
    private List<Mark> marks = List.of();

    /** @param left edge of the column it stands in; {@code right} likewise */
    private TextLine(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Lines of a column, from above; digits set a little off the baseline don't start lines of their own. */
    static List<TextLine> of(List<TextSegment> segments, double left, double right) {
        List<TextSegment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble((TextSegment s) -> s.y).thenComparingDouble(s -> s.x0));
        List<TextLine> out = new ArrayList<>();
        for (TextSegment segment : sorted) {
            TextLine home = null;
            for (int i = out.size() - 1; i >= Math.max(0, out.size() - 3) && home == null; i--) {
                home = out.get(i).takes(segment) ? out.get(i) : null;
            }
            if (home == null) {
                home = new TextLine(left, right);
                out.add(home);
            }
            home.segments.add(segment);
        }
        for (TextLine line : out) {
            line.segments.sort(Comparator.comparingDouble(s -> s.x0));
        }
        return out;
    }

    /** Each segment as a line of its own. */
    static List<TextLine> parts(TextLine line) {
        List<TextLine> out = new ArrayList<>();
        for (TextSegment segment : line.segments) {
            var part = new TextLine(line.left, line.right);
            part.segments.add(segment);
            out.add(part);
        }
        return out;
    }

    private boolean takes(TextSegment other) {
        double tall = segments.stream().mapToDouble(s -> s.size).max().orElse(1);
        double y = segments.stream().filter(s -> s.size > 0.9 * tall).findFirst().orElseThrow().y;
        double far = other.size < TextSegment.SMALLER * tall || tall < TextSegment.SMALLER * other.size ? 0.5 : 0.3;
        return Math.abs(other.y - y) <= far * Math.max(tall, other.size)
                && segments.stream().noneMatch(s -> s.x0 < other.x1 - 0.3 * tall && other.x0 < s.x1 - 0.3 * tall);
    }

    String text() {
        if (text == null) {
            var out = new StringBuilder();
            TextSegment before = null;
            for (TextSegment segment : segments) {
                if (before != null) {
                    char last = out.charAt(out.length() - 1);
                    boolean wide = CleanText.isWide(last) || CleanText.isWide(segment.text.charAt(0));
                    out.append(segment.x0 - before.x1 < (wide ? 1.2 : 0.15) * segment.size ? "" : " ");
                }
                mark(segment, out.length());
                out.append(segment.text);
                before = segment;
            }
            text = out.toString();
        }
        return text;
    }

    /** Links, powers and marks of notes in the text. */
    List<Mark> marks() {
        text();
        return marks;
    }

    private void mark(TextSegment segment, int at) {
        boolean small = segments.size() > 1 && segment.size < TextSegment.SMALLER * size() && Math.abs(segment.y - y()) > 0.1 * size();
        if (!small && segment.marks.isEmpty()) {
            return;
        }
        marks = marks.isEmpty() ? new ArrayList<>(2) : marks;
        if (small) {
            Mark.Kind kind = segment.y < y() ? Mark.Kind.RAISED : Mark.Kind.LOWERED;
            marks.add(new Mark(at, at + segment.text.length(), kind, null));
        }
        for (Mark mark : segment.marks) {
            marks.add(mark.moved(at));
        }
    }

    double x0() {
        return segments.getFirst().x0;
    }

    double x1() {
        return segments.getLast().x1;
    }

    double y() {
        return widest().y;
    }

    double size() {
        return widest().size;
    }

    String font() {
        return widest().font;
    }

    private TextSegment widest() {
        TextSegment out = segments.getFirst();
        for (TextSegment segment : segments) {
            out = segment.width() > out.width() ? segment : out;
        }
        return out;
    }

    boolean isCentred() {
        double near = 0.03 * (right - left) + 0.5 * size();
        return Math.abs((x0() + x1()) / 2 - (left + right) / 2) < near && x0() - left > 1.5 * size();
    }
}
