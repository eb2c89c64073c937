package dev.curbcut.document.paper;

import dev.curbcut.page.Target;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is more than its letters.
 *
 * @param from of its first character
 * @param to behind its last
 * @param target where it leads, for a link
 */
record Mark(int from, int to, Kind kind, @Nullable Target target) {
    enum Kind {
        LINK,
        /** Small and above the line: a power, a note's mark. */
        RAISED,
        /** Small and below the line, as in a chemical formula. */
        LOWERED
    }

    Mark moved(int by) {
        return by == 0 ? this : new Mark(from + by, to + by, kind, target);
    }

    boolean goesOnIn(Mark next) {
        return kind == next.kind && next.from <= to + 1 && (target == null || target.equals(next.target));
    }
}
