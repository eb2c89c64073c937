package dev.curbcut.document.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What takes room on a sheet: a segment of text or a table; exactly one of the two is given. */
record SheetBox(double x0, double x1, double top, double bottom, int order, @Nullable TextSegment segment, @Nullable SheetTable table) {

    /** Tables take their place in the order of drawing among the segments left by it. */
    static List<SheetBox> of(List<TextSegment> segments, List<SheetTable> tables) {
        return Stream.concat(segments.stream().map(SheetBox::of), tables.stream().map(SheetBox::of)).toList();
    }

    private static SheetBox of(TextSegment s) {
        return new SheetBox(s.x0, s.x1, s.y - 0.6 * s.size, s.y, s.order, s, null);
    }

    private static SheetBox of(SheetTable t) {
        return new SheetBox(t.x0(), t.x1(), t.y0(), t.y1(), t.order(), null, t);
    }

    int length() {
        return segment == null ? 0 : segment.text.length();
    }

    double size() {
        return segment == null ? 10 : segment.size;
    }
}
