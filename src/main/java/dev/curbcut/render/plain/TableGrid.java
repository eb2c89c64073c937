package dev.curbcut.render.plain;

import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Block.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a table stand once spans are resolved (HTML section 4.9.12): {@code null} where nothing is. A table
 * beyond {@link #MAX_SLOTS} is not resolved.
 */
public record TableGrid(List<List<@Nullable Cell>> rows, int columns) {
    /** Rows times columns, a bound on memory: one cell may claim a thousand columns. */
    static final int MAX_SLOTS = 100_000;

    /** How many columns the widest row claims. */
    public static int width(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().stream().mapToInt(Cell::colspan).sum()).max().orElse(0);
    }

    public static boolean fits(Table table) {
        return (long) width(table) * table.rows().size() <= MAX_SLOTS;
    }

    public static TableGrid of(Table table) {
        int height = table.rows().size();
        List<List<@Nullable Cell>> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            rows.add(new ArrayList<>());
        }
        int columns = 0;
        for (int y = 0; y < height; y++) {
            int x = 0;
            for (Cell cell : table.rows().get(y).cells()) {
                while (at(rows.get(y), x) != null) {
                    x++;
                }
                for (int down = y; down < Math.min(height, y + cell.rowspan()); down++) {
                    fill(rows.get(down), x, cell);
                }
                x += cell.colspan();
                columns = Math.max(columns, x);
            }
        }
        return new TableGrid(rows, columns);
    }

    private static void fill(List<@Nullable Cell> row, int from, Cell cell) {
        for (int x = from; x < from + cell.colspan(); x++) {
            while (row.size() <= x) {
                row.add(null);
            }
            row.set(x, cell);
        }
    }

    private static @Nullable Cell at(List<@Nullable Cell> row, int x) {
        return x < row.size() ? row.get(x) : null;
    }

    /** How many rows at the top hold nothing but column headers; never all of them. */
    public static int headRows(Table table) {
        int head = 0;
        for (Row row : table.rows()) {
            if (row.cells().isEmpty() || !row.cells().stream().allMatch(c -> c.header() == Header.COLUMN)) {
                return head;
            }
            head++;
        }
        return 0;
    }

    /** The column headers above a place, from the top down, each once. */
    public List<Cell> headers(int headRows, int x) {
        Set<Cell> found = new LinkedHashSet<>();
        for (int y = 0; y < headRows; y++) {
            Cell cell = at(rows.get(y), x);
            if (cell != null) {
                found.add(cell);
            }
        }
        return List.copyOf(found);
    }
}
