package dev.curbcut.reading.table;

import dev.curbcut.page.Block.Header;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Which cells of a data table head others: what the markup says ({@code thead}, {@code th}, {@code scope}), else what a
 * sighted reader sees: a first row or column that is bold, coloured or centred where the rest is not, or words over numbers.
 */
final class Headers {
    /** So many rows tell what the rest looks like. */
    private static final int SAMPLE = 24;

    /** Weight of the longest heading cell, in letters. */
    private static final int LONGEST = 120;

    private final Grid grid;
    private final int first;
    private final int rows;
    private final boolean everyOther;
    private final boolean firstColumn;

    /** @param from the first row that is part of the table proper: a title row above it became the caption */
    Headers(Grid grid, int from) {
        this.grid = grid;
        this.first = from;
        this.rows = from + columnHeaderRows();
        boolean pairs = grid.width >= 2 && grid.width % 2 == 0 && rows == from;
        this.everyOther = pairs && heads(column -> column % 2 == 0);
        this.firstColumn = !everyOther && (heads(column -> column == 0) || (rows == from || hasBareColumn()) && RowNames.stand(grid.rows.subList(rows, grid.rows.size())));
    }

    /** Whether the heads stop short of the last columns. */
    private boolean hasBareColumn() {
        return grid.rows.subList(first, rows).stream().flatMap(List::stream).filter(c -> c.box().weight > 0).mapToInt(c -> c.column() + c.colspan()).max().orElse(grid.width) < grid.width;
    }

    /** How many rows at the top head columns, a title's included. */
    int rows() {
        return rows;
    }

    Header of(Grid.Cell cell, int row) {
        String scope = cell.box().element.attr("scope").toLowerCase(Locale.ROOT);
        if (scope.startsWith("col")) {
            return Header.COLUMN;
        }
        if (scope.startsWith("row")) {
            boolean band = scope.equals("rowgroup") && cell.colspan() >= grid.width && row + 1 < grid.rows.size();
            return band ? Header.COLUMN : Header.ROW; // it heads all rows below it
        }
        if (row < rows) {
            return cell.box().weight == 0 ? Header.NONE : Header.COLUMN;
        }
        if (isGroup(cell, row)) {
            return Header.COLUMN;
        }
        boolean side = everyOther && cell.column() % 2 == 0 || firstColumn && cell.column() == 0;
        if (cell.box().tag.equals("th")) {
            return cell.colspan() >= grid.width || isHeadRow(row) ? Header.COLUMN : Header.ROW;
        }
        return side && cell.box().weight > 0 && cell.colspan() < grid.width ? Header.ROW : Header.NONE;
    }

    /** Whether a row below others holds nothing but heads: they head what comes below it (HTML 4.9.12.2). */
    private boolean isHeadRow(int row) {
        List<Grid.Cell> cells = grid.rows.get(row);
        return cells.size() > 1 && cells.stream().allMatch(c -> c.box().tag.equals("th") || c.box().weight == 0) && row + 1 < grid.rows.size();
    }

    private int columnHeaderRows() {
        int all = grid.rows.size() - first;
        if (all < 2 || grid.width < 2) {
            return 0;
        }
        if (grid.headRows > first && grid.headRows < grid.rows.size()) {
            return grid.headRows - first;
        }
        int marked = 0;
        while (marked < all - 1 && !grid.rows.get(first + marked).isEmpty() && every(grid.rows.get(first + marked), c -> c.box().tag.equals("th") && !c.box().element.attr("scope").startsWith("row"))) {
            marked++;
        }
        if (marked > 0) {
            return marked;
        }
        List<Grid.Cell> top = grid.rows.get(first);
        return top.size() > 1 && isShort(top) && (standsOut(top) || wordsOverNumbers(top)) ? Math.min(deepest(top), all - 1) : 0;
    }

    private static int deepest(List<Grid.Cell> row) {
        return row.stream().mapToInt(Grid.Cell::rowspan).max().orElse(1);
    }

    private static boolean isShort(List<Grid.Cell> row) {
        return every(row, c -> c.box().weight <= LONGEST && c.box().links == 0) && row.stream().filter(c -> c.box().weight > 0).count() * 2 > row.size();
    }

    private static boolean every(List<Grid.Cell> row, Predicate<Grid.Cell> test) {
        return row.stream().filter(c -> c.box().weight > 0).allMatch(test);
    }

    /** Whether all cells of a row share a look that most cells below don't have. */
    private boolean standsOut(List<Grid.Cell> top) {
        int shared = top.stream().filter(c -> c.box().weight > 0).mapToInt(c -> CellLook.of(c.box())).reduce(7, (a, b) -> a & b);
        for (int flag : new int[] {CellLook.BOLD, CellLook.COLOURED, CellLook.CENTRED}) {
            if ((shared & flag) != 0) {
                int with = 0;
                int of = 0;
                for (List<Grid.Cell> row : below()) {
                    for (Grid.Cell cell : row) {
                        of += cell.box().weight > 0 ? 1 : 0;
                        with += cell.box().weight > 0 && (CellLook.of(cell.box()) & flag) != 0 ? 1 : 0;
                    }
                }
                if (of > 0 && with * 2 < of) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<List<Grid.Cell>> below() {
        return grid.rows.subList(first + 1, Math.min(grid.rows.size(), first + 1 + SAMPLE));
    }

    /** Whether some column holds numbers under a word, and the first row none at all. */
    private boolean wordsOverNumbers(List<Grid.Cell> top) {
        if (top.stream().anyMatch(c -> CellLook.isNumber(c.box())) || grid.rows.size() - first < 3) {
            return false;
        }
        int[] numbers = new int[grid.width];
        int[] filled = new int[grid.width];
        for (List<Grid.Cell> row : below()) {
            for (Grid.Cell cell : row) {
                filled[cell.column()] += cell.box().weight > 0 ? 1 : 0;
                numbers[cell.column()] += CellLook.isNumber(cell.box()) ? 1 : 0;
            }
        }
        for (Grid.Cell cell : top) {
            if (cell.box().weight > 0 && filled[cell.column()] > 1 && numbers[cell.column()] * 5 >= filled[cell.column()] * 4) {
                return true;
            }
        }
        return false;
    }

    /** Whether in most rows the cells of these columns head the others: they look other, or end in a colon. */
    private boolean heads(IntPredicate columns) {
        int heads = 0;
        int all = 0;
        int plain = 0;
        int others = 0;
        for (List<Grid.Cell> row : grid.rows.subList(rows, Math.min(grid.rows.size(), rows + SAMPLE))) {
            for (Grid.Cell cell : row) {
                Box box = cell.box();
                if (box.weight == 0 || cell.colspan() >= grid.width) {
                    continue;
                }
                boolean stands = box.weight <= LONGEST && (isLabel(box) || (CellLook.of(box) & (CellLook.BOLD | CellLook.COLOURED)) != 0);
                if (columns.test(cell.column())) {
                    all++;
                    heads += stands ? 1 : 0;
                } else {
                    others++;
                    plain += stands ? 0 : 1;
                }
            }
        }
        return all > 1 && heads * 10 >= all * 8 && plain * 10 >= others * 7;
    }

    /** A cell as wide as the table, between rows that are headed, names the rows below it. */
    private boolean isGroup(Grid.Cell cell, int row) {
        return (firstColumn || everyOther) && cell.colspan() >= grid.width && cell.box().weight > 0 && cell.box().weight <= LONGEST
                && row + 1 < grid.rows.size() && grid.rows.get(row + 1).size() > 1;
    }

    private static boolean isLabel(Box box) {
        String text = Line.of(box.element, 40);
        return text.endsWith(":") || text.endsWith("：") || Labels.document(Labels.key(text)) >= 0;
    }
}
