package dev.curbcut.render.part;

import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Block.Table;
import dev.curbcut.render.plain.Extent;
import dev.curbcut.render.plain.TableGrid;
import java.util.ArrayList;
import java.util.List;

/** A table too long for one part as several, each under the same caption and head; never cut through a merged cell. */
final class TableSplitter {
    private TableSplitter() {}

    static List<Block> of(Table table, long limit) {
        int head = TableGrid.headRows(table);
        List<Row> top = table.rows().subList(0, head);
        if (reach(top) > head) {
            return List.of(table);
        }
        long room = Math.max(limit / 2, limit - top.stream().mapToLong(TableSplitter::extent).sum());
        List<Block> pieces = new ArrayList<>();
        for (List<List<Row>> bands : BlockSplitter.groups(bands(table.rows().subList(head, table.rows().size())), room, TableSplitter::extent)) {
            List<Row> rows = new ArrayList<>(top);
            bands.forEach(rows::addAll);
            pieces.add(new Table(BlockSplitter.of(table.about(), pieces.size()), table.caption(), rows));
        }
        return pieces;
    }

    /** Rows that merged cells hold together, each band by itself. */
    private static List<List<Row>> bands(List<Row> rows) {
        List<List<Row>> bands = new ArrayList<>();
        int from = 0;
        int reach = 0;
        for (int y = 0; y < rows.size(); y++) {
            for (Cell cell : rows.get(y).cells()) {
                reach = Math.max(reach, y + cell.rowspan());
            }
            if (reach <= y + 1) {
                bands.add(rows.subList(from, y + 1));
                from = y + 1;
            }
        }
        if (from < rows.size()) {
            bands.add(rows.subList(from, rows.size()));
        }
        return bands;
    }

    /** How many rows the cells of these rows reach down, from the first. */
    private static int reach(List<Row> rows) {
        int reach = 0;
        for (int y = 0; y < rows.size(); y++) {
            for (Cell cell : rows.get(y).cells()) {
                reach = Math.max(reach, y + cell.rowspan());
            }
        }
        return reach;
    }

    private static long extent(List<Row> band) {
        return band.stream().mapToLong(TableSplitter::extent).sum();
    }

    private static long extent(Row row) {
        return row.cells().stream().mapToLong(cell -> Extent.of(cell.blocks())).sum();
    }
}
