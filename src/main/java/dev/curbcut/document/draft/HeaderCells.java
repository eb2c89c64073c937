package dev.curbcut.document.draft;

import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds which cells of a table head others: office formats hardly ever say. */
final class HeaderCells {
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_LABEL = 16;
    private static final int MOST_HEAD_ROWS = 4;
    private static final Pattern NUMBER = Pattern.compile("[-+(（]?[¥$€]?[\\d.,:/%年月日 -]+[)）%]?");

    private HeaderCells() {}

    static List<List<Cell>> mark(List<List<Cell>> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        int heads = columnHeads(rows);
        if (heads == 0) {
            return isForm(rows) ? rows.stream().map(HeaderCells::labels).toList() : rows;
        }
        return mark(rows, heads);
    }

    /** @param heads how many rows at the top head columns */
    static List<List<Cell>> mark(List<List<Cell>> rows, int heads) {
        List<List<Cell>> out = new ArrayList<>(rows);
        for (int i = 0; i < heads; i++) {
            out.set(i, rows.get(i).stream().map(cell -> head(cell, Header.COLUMN)).toList());
        }
        return out;
    }

    /** How many rows at the top head columns: short words in all cells, over rows of the same make. */
    private static int columnHeads(List<List<Cell>> rows) {
        List<Cell> first = rows.getFirst();
        int filled = 0;
        int tallest = 1;
        boolean wide = false;
        for (Cell cell : first) {
            String text = text(cell);
            if (text.length() > LONGEST_HEAD || NUMBER.matcher(text).matches()) {
                return 0;
            }
            filled += text.isEmpty() ? 0 : 1;
            tallest = Math.max(tallest, cell.rowspan());
            wide |= cell.colspan() > 1;
        }
        if (filled < 2 || filled * 3 < first.size() * 2) {
            return 0;
        }
        int heads = wide && tallest == 1 && rows.size() > 3 && isSecondHead(rows) ? 2 : tallest;
        if (heads > MOST_HEAD_ROWS || heads >= rows.size()) {
            return 0;
        }
        int columns = first.stream().mapToInt(Cell::colspan).sum();
        long regular = rows.stream().skip(heads).filter(row -> row.size() >= columns || row.size() == 1).count();
        // Where merged cells repeat down the rows, a row is short by what hangs into it.
        long hanging = rows.stream().skip(heads).filter(row -> row.stream().allMatch(c -> c.colspan() == 1)).count();
        return Math.max(regular, hanging) * 10 >= (rows.size() - heads) * 7L ? heads : 0;
    }

    /**
     * Whether the second row parts the wide heads of the first: words, with nothing under the narrow heads; where all are wide, over
     * rows that hold numbers.
     */
    private static boolean isSecondHead(List<List<Cell>> rows) {
        if (!isWords(rows.get(1))) {
            return false;
        }
        BitSet narrow = new BitSet();
        int column = 0;
        for (Cell cell : rows.getFirst()) {
            narrow.set(column, column + 1, cell.colspan() == 1 && !text(cell).isEmpty());
            column += cell.colspan();
        }
        column = 0;
        for (Cell cell : rows.get(1)) {
            if (!narrow.get(column, column + cell.colspan()).isEmpty() && !text(cell).isEmpty()) {
                return false;
            }
            column += cell.colspan();
        }
        return !narrow.isEmpty() || rows.stream().skip(2).anyMatch(row -> !isWords(row));
    }

    private static boolean isWords(List<Cell> row) {
        return row.stream().map(HeaderCells::text).noneMatch(text -> text.length() > LONGEST_HEAD || NUMBER.matcher(text).matches());
    }

    /** A form: most rows begin with a short label. */
    private static boolean isForm(List<List<Cell>> rows) {
        long labelled = rows.stream().filter(row -> row.size() > 1 && isLabel(row.getFirst())).count();
        return labelled * 2 > rows.size();
    }

    private static List<Cell> labels(List<Cell> row) {
        if (row.size() < 2) {
            return row;
        }
        List<Cell> out = new ArrayList<>(row);
        for (int i = 0; i < row.size(); i += 2) {
            if (!isLabel(row.get(i)) || i + 1 == row.size()) {
                break;
            }
            out.set(i, head(row.get(i), Header.ROW));
        }
        return out;
    }

    private static boolean isLabel(Cell cell) {
        String text = text(cell);
        return !text.isEmpty() && text.length() <= LONGEST_LABEL && !NUMBER.matcher(text).matches();
    }

    private static Cell head(Cell cell, Header header) {
        return new Cell(cell.about(), cell.blocks().isEmpty() ? Header.NONE : header, cell.colspan(), cell.rowspan(), cell.blocks());
    }

    static String text(Cell cell) {
        var out = new StringBuilder();
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Paragraph p) {
                out.append(CleanText.of(p.content())).append(' ');
            }
        }
        return out.toString().strip();
    }
}
