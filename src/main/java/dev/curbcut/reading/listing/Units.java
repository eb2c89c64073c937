package dev.curbcut.reading.listing;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units that repeat side by side, such as the threads of a forum: what names each is told by comparing them. It is the link that
 * stands at the same place in all of them and says something else in each, and the most of those that do: not the name of who
 * wrote it, which comes again, nor a date, nor a count.
 */
final class Units {
    private static final int FEWEST = 3;

    /** Weight of a name on average at least. */
    private static final int NAME = 10;

    /** Levels within a unit that are looked at. */
    private static final int DEPTH = 12;

    private static final int MOST_LINKS = 24;

    private final Context context;
    /** Links of the units by their place in them. */
    private final Map<String, List<Box>> places = new LinkedHashMap<>();

    private Units(Context context) {
        this.context = context;
    }

    /** The link that names each of these units, in their order; null where none does. */
    static @Nullable List<Box> names(List<Box> units, Context context) {
        if (units.size() < FEWEST || units.stream().anyMatch(unit -> unit.links > MOST_LINKS || unit.prose > unit.linkWeight)) {
            return null;
        }
        var found = new Units(context);
        units.forEach(unit -> found.walk(unit, "", 0));
        List<Box> best = null;
        int most = NAME * units.size();
        for (List<Box> links : found.places.values()) {
            int weight = links.stream().mapToInt(link -> link.weight).sum();
            if (links.size() == units.size() && weight >= most && found.differ(links)) {
                best = links;
                most = weight;
            }
        }
        return best;
    }

    private void walk(Box box, String place, int depth) {
        if (depth > DEPTH) {
            return;
        }
        Map<String, Integer> before = new HashMap<>();
        for (Box child : box.children) {
            if (child.drop != null) {
                continue;
            }
            String at = place + '/' + child.tag + before.merge(child.tag, 1, Integer::sum);
            if (child.tag.equals("a") && child.links > 0) {
                if (child.weight > 0 && !RowDate.isAll(child.line())) {
                    places.computeIfAbsent(at, k -> new ArrayList<>()).add(child);
                }
            } else if (child.links > 0) {
                walk(child, at, depth + 1);
            }
        }
    }

    /** Whether all say something else, and lead somewhere else. */
    private boolean differ(List<Box> links) {
        Set<String> texts = new HashSet<>();
        Set<Target> targets = new HashSet<>();
        for (Box link : links) {
            Target target = context.target(link.element.attr("href"));
            if (!texts.add(link.line()) || !(target instanceof Target.Web) || !targets.add(target)) {
                return false;
            }
        }
        return true;
    }
}
