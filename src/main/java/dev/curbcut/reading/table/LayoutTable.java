package dev.curbcut.reading.table;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables that only lay out a page: what they hold is no data. */
public final class LayoutTable {
    /** Weight of a cell that holds an article rather than a value, in letters. */
    private static final int ARTICLE = 900;

    private LayoutTable() {}

    /** Whether a table only lays out a page. */
    public static boolean is(Box table) {
        return is(table, Grid.of(table, box -> true));
    }

    /** @param grid the rows and cells of it that are read */
    public static boolean is(Box table, Grid grid) {
        String role = table.element.attr("role").toLowerCase(Locale.ROOT);
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        if (grid.rows.size() < 2 || grid.width < 2) {
            return grid.captions.isEmpty() || grid.rows.isEmpty();
        }
        if (holdsTable(table) || grid.rows.stream().allMatch(row -> row.size() < 2)) {
            return true;
        }
        boolean marked = !grid.captions.isEmpty() || grid.headRows > 0 || role.equals("table") || role.equals("grid") || hasHeader(grid);
        return !marked && (holdsArticle(table, grid) || isRagged(grid) || isMenu(grid));
    }

    private static boolean holdsTable(Box table) {
        List<Box> open = new ArrayList<>(table.children);
        int nested = 0;
        while (!open.isEmpty()) {
            Box box = open.removeLast();
            if (box.tag.equals("table")) {
                nested += box.weight;
            } else if (box.holdsBlock) {
                open.addAll(box.children);
            }
        }
        return nested * 3 > table.weight;
    }

    private static boolean hasHeader(Grid grid) {
        return grid.rows.stream().limit(24).anyMatch(row -> row.stream().anyMatch(c -> c.box().tag.equals("th") && c.box().weight > 0));
    }

    /** A cell that is most of the table, or holds headings or a form, is a part of the page and no value. */
    private static boolean holdsArticle(Box table, Grid grid) {
        for (List<Grid.Cell> row : grid.rows) {
            for (Grid.Cell cell : row) {
                Box box = cell.box();
                if (box.headings > 0 || box.weight > ARTICLE && box.weight * 10 > table.weight * 6 || box.fields > 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether every cell is a link and nothing else: a list drawn in columns. */
    private static boolean isMenu(Grid grid) {
        return grid.rows.stream().flatMap(List::stream).map(Grid.Cell::box).filter(cell -> cell.weight > 0)
                .allMatch(cell -> cell.links == 1 && cell.linkWeight * 10 >= cell.weight * 9);
    }

    /** Whether most rows have a number of columns of their own. */
    private static boolean isRagged(Grid grid) {
        int full = 0;
        int some = 0;
        for (List<Grid.Cell> row : grid.rows) {
            if (!row.isEmpty()) {
                Grid.Cell last = row.getLast();
                some++;
                full += last.column() + last.colspan() >= grid.width || row.size() == 1 ? 1 : 0;
            }
        }
        return full * 2 < some;
    }
}
