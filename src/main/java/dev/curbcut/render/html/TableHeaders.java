package dev.curbcut.render.html;

import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Table;
import dev.curbcut.render.plain.PlainText;
import dev.curbcut.render.plain.TableGrid;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which headers each cell has, by id, in tables whose headers span several columns or rows, stand in several rows or in turn with their values: there
 * {@code scope} is not enough (WCAG technique H43). A simple table gets no ids.
 */
final class TableHeaders {
    private final Map<Cell, String> ids = new IdentityHashMap<>();
    private final Map<Cell, Set<String>> headers = new IdentityHashMap<>();

    private TableHeaders() {}

    /** A cell is written as a header only when it says something: an empty one heads nothing. */
    static boolean isHeader(Cell cell) {
        return cell.header() != Header.NONE && !PlainText.of(cell.blocks()).isBlank();
    }

    /** @param prefix of the ids */
    static TableHeaders of(Table table, String prefix) {
        var found = new TableHeaders();
        if (isComplex(table) && TableGrid.fits(table)) {
            found.read(TableGrid.of(table), prefix);
        }
        return found;
    }

    private static boolean isComplex(Table table) {
        return TableGrid.headRows(table) > 1
                || table.rows().stream().anyMatch(row -> row.cells().stream().filter(cell -> isHeader(cell) && cell.header() == Header.ROW).count() > 1)
                || table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> isHeader(cell) && (cell.colspan() > 1 || cell.rowspan() > 1));
    }

    /**
     * The standard's algorithm (HTML 4.9.12.2) in one pass: what heads a column holds for all below it, but for heads of the
     * same place and width that come after data; what heads a row for all to its right, likewise.
     */
    private void read(TableGrid grid, String prefix) {
        List<HeaderScan> above = new ArrayList<>();
        for (int x = 0; x < grid.columns(); x++) {
            above.add(new HeaderScan(Header.COLUMN));
        }
        for (int y = 0; y < grid.rows().size(); y++) {
            List<@Nullable Cell> row = grid.rows().get(y);
            var left = new HeaderScan(Header.ROW);
            for (int x = 0; x < row.size(); x++) {
                Cell cell = row.get(x);
                if (cell == null) {
                    continue;
                }
                boolean heads = isHeader(cell);
                if (heads) {
                    id(cell, prefix);
                }
                above.get(x).meet(cell, heads, anchor(row, x, cell), cell.colspan());
                left.meet(cell, heads, y, cell.rowspan());
                if (!heads) {
                    Set<String> own = headers.computeIfAbsent(cell, c -> new LinkedHashSet<>());
                    above.get(x).found().forEach(head -> own.add(id(head, prefix)));
                    left.found().forEach(head -> own.add(id(head, prefix)));
                }
            }
        }
    }

    private String id(Cell head, String prefix) {
        return ids.computeIfAbsent(head, c -> prefix + "-" + (ids.size() + 1));
    }

    /** The first column of a cell. */
    private static int anchor(List<@Nullable Cell> row, int x, Cell cell) {
        int first = x;
        while (first > 0 && row.get(first - 1) == cell) {
            first--;
        }
        return first;
    }

    @Nullable String id(Cell cell) {
        return ids.get(cell);
    }

    /** Ids of the headers of a cell, with spaces between; null where scope tells enough. */
    @Nullable String of(Cell cell) {
        Set<String> own = headers.get(cell);
        return own == null || own.isEmpty() ? null : String.join(" ", own);
    }
}
