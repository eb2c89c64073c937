package dev.curbcut.document.workbook;

import java.util.BitSet;
import java.util.TreeMap;

/** One sheet of a workbook as it shows: cells by place, merged ranges, what is hidden. */
final class Worksheet {
    private static final int WIDEST = 16_384;

    final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

    /** By the place of its upper left cell: how many rows and columns a merged cell has. */
    final TreeMap<Long, int[]> merged = new TreeMap<>();

    private final BitSet hiddenColumns = new BitSet();
    int hidden;

    void put(int row, int column, String text) {
        if (row >= 0 && column >= 0 && column < WIDEST && !hiddenColumns.get(column)) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
        }
    }

    void hideColumns(int from, int to) {
        if (from >= 0 && to < WIDEST && from <= to) {
            hiddenColumns.set(from, to + 1);
            hidden += to == WIDEST - 1 ? 0 : to - from + 1;
        }
    }

    void row(boolean shown) {
        hidden += shown ? 0 : 1;
    }

    void merge(int row0, int column0, int row1, int column1) {
        if (row0 >= 0 && column0 >= 0 && row1 >= row0 && column1 >= column0) {
            merged.put(place(row0, column0), new int[] {row1 - row0 + 1, column1 - column0 + 1});
        }
    }

    /** Rows and columns of the cell there. */
    int[] size(int row, int column) {
        return merged.getOrDefault(place(row, column), new int[] {1, 1});
    }

    private static long place(int row, int column) {
        return (long) row << 20 | column;
    }

    /** How many columns hold something. */
    int width() {
        BitSet used = new BitSet();
        rows.values().forEach(row -> row.keySet().forEach(used::set));
        return used.cardinality();
    }
}
