package dev.curbcut.render.html;

import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Table;
import dev.curbcut.render.plain.PlainText;
import dev.curbcut.render.plain.TableGrid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of a table that hold nothing but numbers: their digits stand below each other. */
final class NumberColumns {
    private static final Pattern NUMBER = Pattern.compile("[+\\-−–△▲]?\\s?[¥￥$€£]?\\s?\\d[\\d,，. \\u00a0\\u202f]{0,20}\\s?[%％‰元万亿]?");

    /** What stands where there is no number. */
    private static final Pattern NONE = Pattern.compile("[\\s\\-–—/…*·.]{0,4}|(?i:n/?a)");

    private NumberColumns() {}

    /** Their cells, by identity: two alike may stand in columns that are not. */
    static Set<Cell> of(Table table) {
        Set<Cell> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!TableGrid.fits(table)) {
            return found;
        }
        TableGrid grid = TableGrid.of(table);
        int head = TableGrid.headRows(table);
        for (int x = 0; x < grid.columns(); x++) {
            found.addAll(numbers(grid, head, x));
        }
        return found;
    }

    private static List<Cell> numbers(TableGrid grid, int head, int x) {
        var cells = new ArrayList<Cell>();
        int numbers = 0;
        for (int y = 0; y < grid.rows().size(); y++) {
            List<@Nullable Cell> row = grid.rows().get(y);
            Cell cell = x < row.size() ? row.get(x) : null;
            if (cell == null || cell.colspan() > 1) {
                continue;
            }
            String words = y < head ? "" : PlainText.of(cell.blocks()).strip();
            if (y >= head && !NONE.matcher(words).matches()) {
                if (TableHeaders.isHeader(cell) || !NUMBER.matcher(words).matches()) {
                    return List.of();
                }
                numbers++;
            }
            cells.add(cell);
        }
        return numbers > 1 ? cells : List.of();
    }
}
