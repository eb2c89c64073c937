package dev.curbcut.reading.layout;

import dev.curbcut.reading.wording.Text;
import org.jspecify.annotations.Nullable;

/** A note that stands hidden in the line which it explains, behind a mark or a number that shows it: it is read in brackets. */
public final class InlineNote {
    /** Weight of its mark at most, and of the note at least. */
    private static final int MARK = 12;
    private static final int LEAST = 12;

    private InlineNote() {}

    /** Whether a hidden part of a line is such a note: it is a sentence, and a short mark stands right before it. */
    public static boolean is(Box box) {
        String line = box.block || box.holdsBlock || box.weight < LEAST || box.fields > 0 ? "" : box.line();
        if (line.isEmpty() || !Text.isStop(line.charAt(line.length() - 1))) {
            return false;
        }
        @Nullable Box parent = box.parent;
        if (parent == null) {
            return false;
        }
        int beside = parent.weight - box.weight;
        if (!parent.block) {
            return beside > 0 && beside <= MARK && parent.blockAround().weight > parent.weight;
        }
        Box before = box.index == 0 ? null : parent.children.get(box.index - 1);
        return before != null && before.weight > 0 && before.weight <= MARK && switch (before.tag) {
            case "sup", "a", "button", "label", "span" -> beside > before.weight;
            default -> false;
        };
    }
}
