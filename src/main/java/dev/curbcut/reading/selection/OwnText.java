package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.UnitRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a part of a page says itself, beside what it says of other pages. */
final class OwnText {
    /** Running text that a page which is one text says itself at least, and its share of all. */
    private static final int OWN_TEXT = 180;
    private static final double OWN_SHARE = .4;

    private OwnText() {}

    /** Whether a part says enough itself, beside what it says of other pages. */
    static boolean isEnough(Box root) {
        int own = root.prose;
        Deque<Box> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Box box = left.pop();
            Set<Box> units = new HashSet<>();
            for (UnitRun run : box.links == 0 ? List.<UnitRun>of() : UnitRun.in(box)) {
                own -= run.units().stream().mapToInt(unit -> unit.prose).sum();
                units.addAll(run.units());
            }
            box.children.stream().filter(child -> child.drop == null && child.links > 0 && !units.contains(child)).forEach(left::push);
        }
        return own >= OWN_TEXT && own >= OWN_SHARE * root.prose;
    }
}
