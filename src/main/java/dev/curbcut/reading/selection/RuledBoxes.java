package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the operator's says of a page's boxes.
 *
 * @param body the body's root, or null
 * @param rows of the page's list
 * @param kept what stays on the page: in the body where it stands there, else beside it
 * @param dropped what is left out
 */
public record RuledBoxes(@Nullable Box body, List<Box> rows, List<Box> kept, List<Box> dropped) {
    /** No rule. */
    public static final RuledBoxes NONE = new RuledBoxes(null, List.of(), List.of(), List.of());

    /** Whether the rule says where the body is. */
    public boolean hasBody() {
        return body != null || !rows.isEmpty();
    }

    /** Marks the rows and leaves out what goes, before anything is judged. */
    public void mark(List<Box> boxes) {
        rows.forEach(row -> row.row = true);
        for (Box box : dropped) {
            if (box.drop == null) {
                box.leaveOut(Drop.RULED, boxes);
            }
        }
    }

    /** The root by the rule, else the one that was found. */
    Box root(Box found) {
        return body != null ? body : rows.isEmpty() || rows.stream().allMatch(row -> row.within(found)) ? found : around(rows);
    }

    /** Takes back that a root or anything that stays was left out. @param boxes of the whole page */
    void free(List<Box> boxes, Box root) {
        if (hasBody()) {
            free(boxes, root, boxes.getFirst());
            rows.forEach(row -> free(boxes, row, root));
        }
        for (Box box : kept) {
            if (box.within(root)) {
                free(boxes, box, root);
            } else {
                box.kept = true;
            }
        }
    }

    /** A box and what was left out with it come back, and what it stands in up to another; the rest of that stays left out. */
    private static void free(List<Box> boxes, Box box, Box up) {
        Drop why = box.drop;
        if (why != null && why != Drop.RULED) {
            boxes.subList(box.order, box.end).stream().filter(in -> in.drop == why).forEach(in -> in.drop = null);
        }
        for (Box at = box; at.parent != null && at != up; at = at.parent) {
            Drop left = at.parent.drop;
            if (left != null) {
                for (Box peer : at.parent.children) {
                    if (peer != at && peer.drop == null) {
                        boxes.subList(peer.order, peer.end).stream().filter(in -> in.drop == null).forEach(in -> in.drop = left);
                    }
                }
                at.parent.drop = null;
            }
        }
    }

    private static Box around(List<Box> rows) {
        Box around = rows.getFirst().parent == null ? rows.getFirst() : rows.getFirst().parent;
        for (Box row : rows) {
            while (!row.within(around) && around.parent != null) {
                around = around.parent;
            }
        }
        return around;
    }
}
