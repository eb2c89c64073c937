package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Phrases;
import java.util.List;

/** The ways to the pages before and after one: “上一篇：…”, “下一条：没有了”, each a line or a cell, or both in one line. */
final class Neighbours {
    /** Share of links of such a line, at least: the rest is what they are called. */
    private static final double LINKS = .5;

    private Neighbours() {}

    /** Whether a page has such ways, as no list or front has. */
    static boolean are(List<Box> boxes) {
        return boxes.stream().anyMatch(box -> box.drop == null && box.block && !box.holdsBlock && box.weight > 0 && is(box));
    }

    /** Leaves them out of a text. */
    static void drop(List<Box> boxes, Box root) {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || !box.block || box.holdsBlock || box.weight == 0) {
                continue;
            }
            if (is(box)) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            } else if (Phrases.isNeighbour(box.line()) && box.links == 0 && next(box) instanceof Box link && link.links == 1 && link.linkShare() > LINKS && !link.holdsBlock) {
                box.leaveOut(Drop.NAVIGATION, boxes);
                link.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    /** Whether a line says what stands before or after the page, and leads there or says that there is none. */
    static boolean is(Box line) {
        return Phrases.beginsWithNeighbour(line.line()) && (line.links > 0 && line.links <= 2 && line.linkShare() >= LINKS || line.links == 0 && Phrases.isControl(line.line()));
    }

    private static Box next(Box box) {
        for (Box peer : box.parent == null ? List.<Box>of() : box.parent.children.subList(box.index + 1, box.parent.children.size())) {
            if (peer.weight > 0) {
                return peer.drop == null ? peer : box;
            }
        }
        return box;
    }
}
