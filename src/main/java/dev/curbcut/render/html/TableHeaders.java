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
    /** More headers of one cell than this, one way, no reader could listen to; and they bound the work. */
    private static final int MOST = 8;

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
     * One pass from the top: what heads a column holds for the data below it until the next header, what heads a row for the
     * data to its right.
     */
    private void read(TableGrid grid, String prefix) {
        List<Set<String>> above = new ArrayList<>();
        boolean[] headed = new boolean[grid.columns()];
        for (int x = 0; x < grid.columns(); x++) {
            above.add(new LinkedHashSet<>());
        }
        for (List<@Nullable Cell> row : grid.rows()) {
            var left = new LinkedHashSet<String>();
            boolean told = false;
            for (int x = 0; x < row.size(); x++) {
                Cell cell = row.get(x);
                if (cell == null) {
                    continue;
                }
                if (!isHeader(cell)) {
                    Set<String> own = headers.computeIfAbsent(cell, c -> new LinkedHashSet<>());
                    own.addAll(above.get(x));
                    own.addAll(left);
                    told = true;
                    headed[x] = false;
                    continue;
                }
                if (cell.header() == Header.COLUMN && !headed[x]) {
                    above.set(x, new LinkedHashSet<>());
                    headed[x] = true;
                }
                if (cell.header() == Header.ROW && told) {
                    left = new LinkedHashSet<>();
                    told = false;
                }
                Set<String> reach = cell.header() == Header.ROW ? left : above.get(x);
                if (reach.size() < MOST) {
                    reach.add(ids.computeIfAbsent(cell, c -> prefix + "-" + (ids.size() + 1)));
                }
            }
        }
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
