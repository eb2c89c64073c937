package dev.curbcut.reading.around;

import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of links met so far, to tell whether another is a copy of one of them for another screen. */
final class Copies {
    /** Share of a group's links that another group holds as well, from which on it is a copy. */
    private static final double SHARE = 0.8;

    private final Map<Target, List<Set<Target>>> holders = new HashMap<>();

    void add(Set<Target> group) {
        group.forEach(target -> holders.computeIfAbsent(target, t -> new ArrayList<>(1)).add(group));
    }

    /** Whether a link stands in any group so far. */
    boolean holds(Target target) {
        return holders.containsKey(target);
    }

    /** An original holds at least one of any links more than may be missing: only the holders of the rarest are looked at. */
    boolean isCopy(Set<Target> group) {
        int missing = group.size() - (int) Math.ceil(SHARE * group.size());
        int unheld = 0;
        for (Target target : group) {
            if (!holders.containsKey(target) && ++unheld > missing) {
                return false;
            }
        }
        return group.stream()
                .map(target -> holders.getOrDefault(target, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(missing + 1L)
                .flatMap(List::stream)
                .anyMatch(other -> holds(other, group, missing));
    }

    private static boolean holds(Set<Target> other, Set<Target> group, int missing) {
        int left = missing;
        for (Target target : group) {
            if (!other.contains(target) && --left < 0) {
                return false;
            }
        }
        return true;
    }
}
