package dev.curbcut.reading.portal;

import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows under no name that say nothing of their own: picture news that another list under no name says whole, as one is drawn
 * for wide screens and one for narrow ones, and a lone link to the page itself.
 */
final class RepeatedRows {
    /** Rows that two lists share by more than chance. */
    private static final int FEWEST = 3;

    private RepeatedRows() {}

    /** Leaves them out, and counts them. */
    static List<Part> without(List<Part> parts, Target page, Omissions omissions) {
        List<Part> out = new ArrayList<>();
        for (Part part : parts) {
            List<Entry> entries = part instanceof Part.Rows || part instanceof Part.Row ? Part.entries(part) : List.of();
            boolean self = entries.size() == 1 && page.equals(entries.getFirst().target());
            if (self || entries.size() >= FEWEST && isSaid(part, entries, parts, out)) {
                omissions.count(What.DUPLICATE);
            } else {
                out.add(part);
            }
        }
        return out;
    }

    /** Whether another list says all of it: a longer one anywhere, one as long before it. */
    private static boolean isSaid(Part part, List<Entry> entries, List<Part> all, List<Part> before) {
        for (Part other : all) {
            if (other != part && other instanceof Part.Rows rows
                    && (rows.entries().size() > entries.size() || rows.entries().size() == entries.size() && before.contains(other))
                    && targets(rows.entries()).containsAll(targets(entries)) && entries.stream().allMatch(RepeatedRows::isPlain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row leads somewhere and says no more than its name. */
    private static boolean isPlain(Entry entry) {
        return entry.target() != null && entry.rest().isEmpty() && entry.date() == null;
    }

    private static Set<Target> targets(List<Entry> entries) {
        Set<Target> out = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.target() != null) {
                out.add(entry.target());
            }
        }
        return out;
    }
}
