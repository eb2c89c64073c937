package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** Tells a table whose first row says what its columns are, though it is not marked as heads: “Number, Subject, Date”. */
final class ColumnHeads {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;

    /** The weight of a column's head at most. */
    private static final int HEAD = 24;

    private ColumnHeads() {}

    /** Whether words without a link or a figure stand over every column, and each row below has as many cells and a link or a figure in one. */
    static boolean are(Box table) {
        List<Box> rows = new ArrayList<>();
        rows(table, rows);
        if (rows.size() < FEWEST_ROWS) {
            return false;
        }
        List<Box> heads = cells(rows.getFirst());
        if (heads.size() < FEWEST_COLUMNS || !heads.stream().allMatch(ColumnHeads::isHead)) {
            return false;
        }
        return rows.stream().skip(1).map(ColumnHeads::cells).allMatch(cells -> cells.size() == heads.size() && cells.stream().anyMatch(cell -> cell.links > 0 || hasFigure(cell.line())));
    }

    private static boolean isHead(Box cell) {
        return cell.weight > 0 && cell.weight <= HEAD && cell.links == 0 && cell.images == 0 && !hasFigure(cell.line());
    }

    private static boolean hasFigure(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }

    private static List<Box> cells(Box row) {
        return row.children.stream().filter(cell -> cell.tag.equals("td") || cell.tag.equals("th")).toList();
    }

    private static void rows(Box box, List<Box> out) {
        for (Box child : box.children) {
            if (child.tag.equals("tr")) {
                out.add(child);
            } else if (child.tag.equals("tbody") || child.tag.equals("thead")) {
                rows(child, out);
            }
        }
    }
}
