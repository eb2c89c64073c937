package dev.curbcut.reading.table;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows and cells of one table, nested tables apart, each cell at the column where it stands. Spans are cut at the edge:
 * at the last column in which any cell begins, and at the end of the row's group (HTML 4.9.12, table model).
 */
final class Grid {
    /** As HTML has it (4.9.11). */
    private static final int MOST_COLUMNS = 1000;

    record Cell(Box box, int column, int colspan, int rowspan) {}

    final List<List<Cell>> rows = new ArrayList<>();
    final List<Box> captions = new ArrayList<>();
    /** What stands in the table but in no cell. */
    final List<Box> strays = new ArrayList<>();
    /** How many rows the table's own head holds. */
    int headRows;
    int width;

    private final Predicate<Box> kept;

    private Grid(Predicate<Box> kept) {
        this.kept = kept;
    }

    /** @param kept whether a row or cell is to be read */
    static Grid of(Box table, Predicate<Box> kept) {
        var grid = new Grid(kept);
        List<Box> loose = new ArrayList<>();
        List<Box> feet = new ArrayList<>();
        for (Box child : table.children) {
            if (!kept.test(child)) {
                continue;
            }
            switch (child.tag) {
                case "tr" -> loose.add(child);
                case "tfoot" -> feet.add(child); // may stand first, and is shown last (HTML 4.9.12)
                case "thead", "tbody" -> {
                    grid.group(loose);
                    loose.clear();
                    int before = grid.rows.size();
                    grid.group(grid.rowsOf(child));
                    grid.headRows = child.tag.equals("thead") && before == grid.headRows ? grid.rows.size() : grid.headRows;
                }
                case "caption" -> grid.captions.add(child);
                default -> grid.strays.add(child);
            }
        }
        grid.group(loose);
        feet.forEach(foot -> grid.group(grid.rowsOf(foot)));
        grid.cut();
        return grid;
    }

    private List<Box> rowsOf(Box group) {
        List<Box> out = new ArrayList<>(group.children.size());
        for (Box row : group.children) {
            if (kept.test(row)) {
                (row.tag.equals("tr") ? out : strays).add(row);
            }
        }
        return out;
    }

    private void group(List<Box> group) {
        int[] busy = new int[16];
        for (int r = 0; r < group.size(); r++) {
            List<Cell> row = new ArrayList<>(group.get(r).children.size());
            int column = 0;
            for (Box box : group.get(r).children) {
                if (!box.tag.equals("td") && !box.tag.equals("th")) {
                    strays.add(box);
                    continue;
                }
                while (column < busy.length && busy[column] > r) {
                    column++;
                }
                if (!kept.test(box) || column >= MOST_COLUMNS) {
                    continue;
                }
                int colspan = Math.clamp(span(box, "colspan", 1), 1, MOST_COLUMNS - column);
                int down = span(box, "rowspan", 1);
                int rowspan = down == 0 ? group.size() - r : Math.clamp(down, 1, group.size() - r);
                row.add(new Cell(box, column, colspan, rowspan));
                width = Math.max(width, column + 1);
                if (column + colspan > busy.length) {
                    busy = Arrays.copyOf(busy, Math.max(busy.length * 2, column + colspan));
                }
                if (rowspan > 1) {
                    Arrays.fill(busy, column, column + colspan, r + rowspan);
                }
                column += colspan;
            }
            rows.add(row);
        }
    }

    private static int span(Box box, String name, int otherwise) {
        String text = box.bare ? "" : box.element.attr(name).strip();
        return text.isEmpty() || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9') ? otherwise : Integer.parseInt(text);
    }

    private void cut() {
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                if (cell.column + cell.colspan > width) {
                    row.set(i, new Cell(cell.box, cell.column, width - cell.column, cell.rowspan));
                }
            }
        }
    }
}
