package dev.curbcut.document.workbook;

import dev.curbcut.page.Block;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook as it shows: cells by place, merged ranges, links, comments, what is hidden. */
final class Worksheet {
    private static final int WIDEST = 16_384;
    private static final int SAMPLE = 2000;

    final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

    /** By the place of its upper left cell: how many rows and columns a merged cell has. */
    final TreeMap<Long, int[]> merged = new TreeMap<>();

    /** What stands over the cells: boxes of text. */
    final List<Block> over = new ArrayList<>();

    private final Map<Long, Target> links = new HashMap<>();
    private final TreeMap<Long, String> comments = new TreeMap<>();
    private final Map<Long, String> later = new HashMap<>();
    private final StringBuilder sample = new StringBuilder();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    int hidden;

    void put(int row, int column, String text) {
        if (row >= 0 && column >= 0 && column < WIDEST && !hiddenColumns.get(column)) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
            if (sample.length() < SAMPLE) {
                sample.append(text, 0, Math.min(text.length(), 100)).append(' ');
            }
        }
    }

    /** Puts what can be written only when the language of the sheet is known. */
    void putLater(int row, int column, String raw) {
        if (row >= 0 && column >= 0 && column < WIDEST && !hiddenColumns.get(column)) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, raw);
            later.put(place(row, column), raw);
        }
    }

    /** Writes what was put off. */
    void resolve(UnaryOperator<String> written) {
        later.forEach((place, raw) -> rows.get((int) (place >> 20)).put((int) (place & 0xfffff), written.apply(raw)));
        later.clear();
    }

    /** Some of its texts, to tell its language by. */
    String sample() {
        return sample.toString();
    }

    void hideColumns(int from, int to) {
        if (from >= 0 && to < WIDEST && from <= to) {
            hiddenColumns.set(from, to + 1);
            hidden += to == WIDEST - 1 ? 0 : to - from + 1;
        }
    }

    void row(int row, boolean shown) {
        hidden += shown ? 0 : 1;
        if (!shown && row >= 0) {
            hiddenRows.set(row);
        }
    }

    boolean isHidden(int row) {
        return row >= 0 && hiddenRows.get(row);
    }

    void link(int row, int column, @Nullable Target target) {
        if (target != null && row >= 0 && column >= 0) {
            links.putIfAbsent(place(row, column), target);
        }
    }

    /** Where the text of a cell leads; null for nowhere. */
    @Nullable Target link(int row, int column) {
        return links.get(place(row, column));
    }

    void comment(int row, int column, String words) {
        if (row >= 0 && column >= 0 && !words.isBlank() && !hiddenRows.get(row) && !hiddenColumns.get(column)) {
            comments.merge(place(row, column), words, (one, more) -> one + " " + more);
        }
    }

    /** Whether a comment hangs on a cell. */
    boolean hasComment(int row, int column) {
        return comments.containsKey(place(row, column));
    }

    /** All comments, by the place of their cells: the row in the upper bits, the column in the lower 20. */
    Map<Long, String> comments() {
        return comments;
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

    /** Whether a row that nothing stands in lies between two rows, hidden ones and those that merged cells reach into left aside. */
    boolean isGap(int above, int below) {
        int free = above + 1;
        for (int column : rows.get(above).keySet()) {
            free = Math.max(free, above + size(above, column)[0]);
        }
        return hiddenRows.nextClearBit(free) < below;
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
