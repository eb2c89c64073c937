package dev.curbcut.reading.selection;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.layout.Box;
import java.util.List;

/** Rows that each say a date beside their link: what a page lists, whatever it is called. A menu has no dates. */
final class DatedRows {
    private static final int FEWEST = 3;

    /** Weight of what stands beside a link and its date at most. */
    private static final int BESIDE = 40;

    private DatedRows() {}

    /** Whether most of the children of a box are such rows. */
    static boolean are(Box box) {
        Box list = box;
        while (list.children.size() == 1) {
            list = list.children.getFirst();
        }
        List<Box> rows = list.children.stream().filter(child -> child.links > 0).toList();
        if (rows.size() < FEWEST || list.weight - list.linkWeight < FEWEST * rows.size()) {
            return false;
        }
        long dated = rows.stream().filter(DatedRows::isDated).count();
        return dated * 3 >= rows.size() * 2L;
    }

    private static boolean isDated(Box row) {
        return row.weight - row.linkWeight <= BESIDE && Dates.iso(row.line()).isPresent();
    }
}
