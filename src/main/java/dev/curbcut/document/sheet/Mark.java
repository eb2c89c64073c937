package dev.curbcut.document.sheet;

import dev.curbcut.page.Target;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is more than its letters.
 *
 * @param from of its first character
 * @param to behind its last
 * @param target where it leads, for a link
 */
public record Mark(int from, int to, Kind kind, @Nullable Target target) {
    /** What makes it more. */
    public enum Kind {
        /** It leads somewhere. */
        LINK,
        /** Small and above the line: a power, a note's mark. */
        RAISED,
        /** Small and below the line, as in a chemical formula. */
        LOWERED
    }

    /** The same, so many characters on. */
    public Mark moved(int by) {
        return by == 0 ? this : new Mark(from + by, to + by, kind, target);
    }

    /** Whether another is its end. */
    public boolean goesOnIn(Mark next) {
        return kind == next.kind && next.from <= to + 1 && (target == null || target.equals(next.target));
    }
}
