package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.Part;
import org.jspecify.annotations.Nullable;

/** Parts that stand beside each other in a box: in one column of it, in columns of one kind, in items of one list. */
final class Columns {
    private Columns() {}

    /** Whether two parts stand in one part of the box, or in two of different kinds: what heads a column heads not the next one. */
    static boolean areApart(Box box, Part one, Part other) {
        Box a = top(box, one.box());
        Box b = top(box, other.box());
        return a == b || a == null || b == null || a.classes.isEmpty() || !a.classes.equals(b.classes) || !a.tag.equals(b.tag);
    }

    /** Whether two parts are items of one list: none of them is the other's name. */
    static boolean areItems(Box box, Part one, Part other) {
        Box a = top(box, one.box());
        Box b = top(box, other.box());
        return a != null && b != null && a != b && a.tag.equals(b.tag) && (a.tag.equals("li") || a.tag.equals("tr") || a.tag.equals("dd"));
    }

    /** The child of a box that a part stands in; null where it is the box. */
    private static @Nullable Box top(Box box, Box part) {
        Box at = part;
        while (at != null && at.parent != box) {
            at = at.parent;
        }
        return at;
    }
}
