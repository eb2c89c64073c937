package dev.curbcut.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What takes room on a sheet: a segment of text or a table; exactly one of the two is given. */
record Box(double x0, double x1, double top, double bottom, int order, @Nullable Segment segment, @Nullable Tabled table) {

    /** Tables take their place in the order of drawing among the segments left by it. */
    static List<Box> of(List<Segment> segments, List<Tabled> tables) {
        return Stream.concat(segments.stream().map(Box::of), tables.stream().map(Box::of)).toList();
    }

    private static Box of(Segment s) {
        return new Box(s.x0, s.x1, s.y - 0.6 * s.size, s.y, s.order, s, null);
    }

    private static Box of(Tabled t) {
        return new Box(t.x0(), t.x1(), t.y0(), t.y1(), t.order(), null, t);
    }

    int length() {
        return segment == null ? 0 : segment.text.length();
    }

    double size() {
        return segment == null ? 10 : segment.size;
    }
}
