package dev.curbcut.reading.layout;

import dev.curbcut.reading.dom.Tags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Units that repeat side by side, each of which leads to another page by a link with a line to itself: rows, cards, teasers. What
 * they are called tells nothing; they are of one element, and nothing else stands between them.
 *
 * @param units two at least, in their order
 */
public record UnitRun(List<Box> units) {
    private static final int FEWEST = 2;

    /** Weight of the name of another page at least, and of all that is said of it at most. */
    private static final int NAME = 8;
    private static final int MOST_WEIGHT = 900;

    private static final int MOST_LINKS = 8;

    /** Share of its line that a link has which names something. */
    private static final double ALONE = .8;

    /** The runs among the children of a box, in their order. */
    public static List<UnitRun> in(Box box) {
        List<UnitRun> runs = new ArrayList<>();
        List<Box> units = new ArrayList<>();
        for (Box child : box.children) {
            if (child.drop != null || child.weight == 0) {
                continue;
            }
            boolean leads = leads(child);
            if (!units.isEmpty() && !(leads && child.tag.equals(units.getFirst().tag))) {
                end(units, runs);
                units = new ArrayList<>();
            }
            if (leads) {
                units.add(child);
            }
        }
        end(units, runs);
        return runs;
    }

    /** Weight of all runs that stand in a box, at any depth. */
    public static int within(Box box) {
        int weight = 0;
        Deque<Box> left = new ArrayDeque<>(List.of(box));
        while (!left.isEmpty()) {
            Box at = left.pop();
            Set<Box> units = new HashSet<>();
            for (UnitRun run : at.links < FEWEST ? List.<UnitRun>of() : in(at)) {
                weight += run.weight();
                units.addAll(run.units);
            }
            at.children.stream().filter(child -> child.drop == null && child.links >= FEWEST && !units.contains(child)).forEach(left::push);
        }
        return weight;
    }

    private static void end(List<Box> units, List<UnitRun> runs) {
        if (units.size() >= FEWEST) {
            runs.add(new UnitRun(units));
        }
    }

    /** Weight of all that the units say. */
    public int weight() {
        return units.stream().mapToInt(unit -> unit.weight).sum();
    }

    /** Whether a part leads to another page, says a little of it, and does nothing else. */
    private static boolean leads(Box unit) {
        return unit.block && unit.links > 0 && unit.links <= MOST_LINKS && unit.links > unit.within && unit.weight <= MOST_WEIGHT && unit.fields == 0
                && !Tags.isHeading(unit.tag) && (unit.titleLinks > 0 || named(unit, unit.weight));
    }

    /** Whether a link in a box names it: it has its line to itself. */
    private static boolean named(Box box, int line) {
        if (box.tag.equals("a")) {
            return box.weight >= NAME && (box.holdsBlock || box.weight >= ALONE * line);
        }
        int own = !box.block ? line : !box.holdsBlock ? box.weight : box.weight - box.children.stream().filter(child -> child.block).mapToInt(child -> child.weight).sum();
        for (Box child : box.children) {
            if (child.links > 0 && child.drop == null && named(child, own)) {
                return true;
            }
        }
        return false;
    }
}
