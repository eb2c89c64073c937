package dev.curbcut.reading.selection;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.layout.Box;
import java.util.List;

/** Rows that each say a date beside their link: what a page lists, whatever it is called. A menu has no dates. */
final class DatedRows {
    private static final int FEWEST = 3;

    /** Links that are a list by themselves at least, and the weight of the words of each: a menu's are shorter. */
    private static final int MANY = 5;
    private static final int NAME = 20;

    /** Running text of a page that isn't its list. */
    private static final int LEAST_TEXT = 60;

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

    /** Whether rows of whole names, each one link, are most of what a page says, below its title: they are its list. */
    static boolean areAll(Box box, int weight) {
        if (box.holdsTitle || box.links < MANY || box.linkWeight < box.links * NAME || box.weight * 10 < weight * 7) {
            return false; // of a thousand menus, none is most of what a page says: none has its neighbours looked through
        }
        Box page = box;
        boolean titled = false;
        for (; page.parent != null; page = page.parent) {
            for (Box before : page.parent.children.subList(0, page.index)) {
                titled |= before.holdsTitle;
            }
        }
        return titled && page.prose < LEAST_TEXT;
    }

    private static boolean isDated(Box row) {
        return row.weight - row.linkWeight <= BESIDE && Dates.iso(row.line()).isPresent();
    }
}
