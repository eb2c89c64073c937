package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts that say line by line what another part of the page says: the page for narrow screens, for paper or for reading aloud.
 * They go before the body is looked for, since beside its copy no part holds most of a page. What is said again in the same place,
 * in two sections of a law, is none.
 */
final class Duplicates {
    /** A shorter line is said on a page twice by chance. */
    private static final int LINE = 24;

    /** Lines of a copy that stands in a part of its own at least, and of one that stands beside its original. */
    private static final int LINES = 2;
    private static final int LINES_BESIDE = 4;

    /** Weight of a copy at least. */
    private static final int WEIGHT = 150;

    /** Lines that may stand in the original and not in the copy, between two that stand in both. */
    private static final int GAP = 3;

    /** As often as this a line stands in the cards of a list, and not in a page and its copy. */
    private static final int MANY = 3;

    /** Share of what a part says that is a copy, from which on it is one. */
    private static final double SHARE = .6;

    /** The same of two parts of one kind side by side, such as two questions with their answers. */
    private static final double WHOLE = .97;

    private final List<Box> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private Duplicates() {}

    /** Leaves copies out; where it says more than its original, the rest stays. */
    static void drop(List<Box> boxes) {
        new Duplicates().find(boxes);
    }

    private void find(List<Box> boxes) {
        int repeated = 0;
        Map<String, Integer> seen = new HashMap<>();
        for (Box box : boxes) {
            if (box.drop == null && box.block && !box.holdsBlock && box.weight > 0 && box.links == 0 && !box.tag.equals("td") && !box.tag.equals("th") && !box.tag.equals("pre")) {
                String text = box.line();
                repeated += box.weight >= LINE && seen.putIfAbsent(text, lines.size()) != null ? 1 : 0;
                lines.add(box);
                texts.add(text);
            }
        }
        if (repeated < LINES) {
            return;
        }
        for (int i = 0; i < lines.size(); ) {
            Integer first = lines.get(i).weight < LINE ? null : seen.get(texts.get(i));
            int end = first == null || first >= i ? i : run(first, i, boxes);
            i = Math.max(i + 1, end);
        }
    }

    /**
     * Follows a copy from its first line on and leaves it out, if it is one.
     *
     * @return the line after its last
     */
    private int run(int first, int again, List<Box> boxes) {
        int original = first;
        int at = again;
        int last = again;
        int count = 0;
        int weight = 0;
        while (at < lines.size() && original < again) {
            int found = original;
            while (found < again && found <= original + GAP && !texts.get(found).equals(texts.get(at))) {
                found++;
            }
            if (found < again && found <= original + GAP) {
                count++;
                weight += lines.get(at).weight;
                original = found + 1;
                last = at;
            } else if (at - last > 1) {
                break; // a line more is what the copy says of itself
            }
            at++;
        }
        if (count < LINES || weight < WEIGHT) {
            return again + 1;
        }
        if (isOfMany(first, again)) {
            return again + 1;
        }
        Box one = lines.get(first);
        Box other = lines.get(again);
        while (one.parent != null && !other.within(one.parent)) {
            one = one.parent;
        }
        while (other.parent != null && !one.within(other.parent)) {
            other = other.parent;
        }
        boolean apart = one.holdsBlock && other.holdsBlock && weight >= SHARE * other.weight && (!isKind(one, other) || weight >= WHOLE * Math.max(one.weight, other.weight));
        if (!apart && count < LINES_BESIDE) {
            return again + 1;
        }
        if (apart && weight == other.weight && other.links == 0) {
            other.leaveOut(Drop.DUPLICATE, boxes);
            return last + 1;
        }
        for (int i = again; i <= last; i++) {
            if (lines.get(i).drop == null && texts.subList(first, Math.min(original, again)).contains(texts.get(i))) {
                lines.get(i).leaveOut(Drop.DUPLICATE, boxes);
            }
        }
        return last + 1;
    }

    /** Whether a line stands in more cards of a list than two: a page has one copy, and many letters may have one answer. */
    private boolean isOfMany(int first, int again) {
        return Repeats.isOfEach(lines.get(first), lines.get(again)) && texts.stream().filter(texts.get(again)::equals).limit(MANY).count() == MANY;
    }

    private static boolean isKind(Box one, Box other) {
        return one.tag.equals(other.tag) && one.classes.equals(other.classes);
    }
}
