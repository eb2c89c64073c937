package dev.curbcut.reading.listing;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.source.Context;
import java.util.List;

/** A pager that leads nowhere: all of a list stands on its one page, or only a script would turn to another. */
final class IdlePager {
    private static final int MOST_ENTRIES = 24;

    /** The weight of all entries at most. */
    private static final int WEIGHT = 240;

    private IdlePager() {}

    /** Claims every line that holds nothing but the words of a pager, none of which is a way to another page. */
    static void claim(List<Box> boxes, Context context, ClaimedElements claims) {
        for (Box box : boxes) {
            if (box.block && box.weight > 0 && box.weight <= WEIGHT && box.children.size() > 1 && box.children.size() <= MOST_ENTRIES && isPager(box, context) && box.element.ownText().isBlank()) {
                claims.claim(box.element, ClaimedElements.Role.PAGINATION);
            }
        }
    }

    private static boolean isPager(Box box, Context context) {
        int weight = 0;
        for (Box entry : box.children) {
            weight += entry.weight;
        }
        if (weight != box.weight) {
            return false; // it has words of its own
        }
        int ways = 0;
        for (Box entry : box.children) {
            if (entry.weight == 0 && entry.links == 0 && entry.images == 0) {
                continue;
            }
            PagerLabel label = entry.weight > WEIGHT ? null : PagerLabel.of(entry.element);
            if (label == null || leads(entry, context)) {
                return false;
            }
            ways += switch (label.kind()) {
                case FIRST, PREVIOUS, NEXT, LAST -> 1;
                case NUMBER, OTHER -> 0;
            };
        }
        return ways > 1;
    }

    private static boolean leads(Box entry, Context context) {
        return entry.element.getElementsByTag("a").stream().anyMatch(a -> !a.attr("href").isBlank() && context.target(a.attr("href")) instanceof Target.Web);
    }
}
