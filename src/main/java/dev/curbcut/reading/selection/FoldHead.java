package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;

/** The heads of parts that fold: the questions of answers. */
final class FoldHead {
    /** The weight of a question at least. */
    private static final int FOLD_HEAD = 12;

    private FoldHead() {}

    /** Whether it is the head of a part that folds: the question of an answer. */
    static boolean is(Box box) {
        if (box.parent == null || Tags.isHeading(box.parent.tag)) {
            return box.parent != null;
        }
        if (box.weight < FOLD_HEAD || box.block && box.holdsBlock && box.fields > 1 || !Hidden.isFoldHead(box.element)) {
            return false;
        }
        Box at = box;
        for (int up = 0; up < 3 && at.parent != null && at.parent.weight <= box.weight + at.parent.children.size(); up++) {
            at = at.parent;
        }
        return at.parent != null && at.index + 1 < at.parent.children.size() && at.parent.children.get(at.index + 1).prose > 0;
    }
}
