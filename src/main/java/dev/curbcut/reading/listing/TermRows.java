package dev.curbcut.reading.listing;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** Description lists that are lists of other pages: each term is a link, with what is said of the page below it, or the day of the one link that stands there. */
final class TermRows {
    private TermRows() {}

    /** Each term with what stands below it; empty where it is no such list. @param parts of the list that say something */
    static List<List<Box>> of(List<Box> parts) {
        List<List<Box>> groups = new ArrayList<>();
        for (Box part : parts) {
            boolean term = part.tag.equals("dt");
            if (term && !isLink(part) && !isDay(part) || !term && (groups.isEmpty() || !part.tag.equals("dd"))) {
                return List.of();
            }
            if (term) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(part);
        }
        boolean rows = groups.stream().allMatch(group -> isLink(group.getFirst()) || group.size() == 2 && group.getLast().links == 1);
        return rows ? groups : List.of();
    }

    private static boolean isLink(Box term) {
        return term.links == 1 && term.linkWeight == term.weight;
    }

    private static boolean isDay(Box term) {
        return term.links == 0 && RowDate.isAll(term.line()) && !RowDate.isMissing(term.line());
    }
}
