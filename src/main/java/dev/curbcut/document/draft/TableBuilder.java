package dev.curbcut.document.draft;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** A table in the making: cells by place, wherever a format gets them from. */
public final class TableBuilder {
    private static final int WIDEST_SPAN = 1000;
    private static final int TALLEST_SPAN = 65534;
    private static final int MOST_HEAD_ROWS = 4;

    /** One cell; a merged one stands once, at its upper left. */
    public record PlacedCell(int row, int column, int rows, int columns, List<Block> blocks) {}

    private final TreeMap<Integer, TreeMap<Integer, PlacedCell>> placed = new TreeMap<>();

    private final BitSet heads = new BitSet();

    private int bottom;

    /** Puts a cell at its place. */
    public void put(PlacedCell cell) {
        placed.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
        bottom = Math.max(bottom, cell.row() + cell.rows());
    }

    /** Says that a row heads the columns, where a format knows it; where none is said to, it is found by what stands in them. */
    public void head(int row) {
        heads.set(row);
    }

    /** Whether it is so few rows of words without a number that they may head the rows of another. */
    public boolean isHeads() {
        List<PlacedCell> filled = all().stream().filter(cell -> !cell.blocks().isEmpty()).toList();
        return filled.size() > 1
                && placed.size() <= MOST_HEAD_ROWS
                && filled.stream().allMatch(cell -> CleanText.sample(cell.blocks()).codePoints().noneMatch(Character::isDigit));
    }

    /** Puts a text into one cell; counted from 0. */
    public void put(int row, int column, String text) {
        put(new PlacedCell(row, column, 1, 1, paragraphs(text)));
    }

    /** Whether no cell was put. */
    public boolean isEmpty() {
        return placed.isEmpty();
    }

    /** Adds another table's rows below; heads that are written again at the top of each sheet are left out and counted. */
    public int append(TableBuilder next) {
        int shift = bottom;
        int again = 0;
        var mine = placed.values().stream().limit(MOST_HEAD_ROWS).toList().iterator();
        boolean same = true;
        boolean rest = true;
        for (TreeMap<Integer, PlacedCell> row : next.placed.values()) {
            same &= mine.hasNext() && words(mine.next()).equals(words(row)) && !words(row).isEmpty();
            if (same) {
                again++;
                shift--;
                continue;
            }
            if (rest && isRest(row)) {
                row.values().forEach(this::complete);
                shift--;
                rest = false;
                continue;
            }
            rest = false;
            for (PlacedCell s : row.values()) {
                put(new PlacedCell(s.row() + shift, s.column(), s.rows(), s.columns(), s.blocks()));
            }
        }
        return again;
    }

    /**
     * Whether the first row of a new sheet is what the last row of the sheet before had no room for: it begins with no cell, though each
     * row does, and holds nothing but words for cells that are words already.
     */
    private boolean isRest(TreeMap<Integer, PlacedCell> row) {
        TreeMap<Integer, PlacedCell> last = placed.isEmpty() ? null : placed.lastEntry().getValue();
        List<PlacedCell> filled = row.values().stream().filter(cell -> !cell.blocks().isEmpty()).toList();
        if (last == null || filled.isEmpty() || placed.size() < 2 || begins(row) || !placed.values().stream().allMatch(TableBuilder::begins)) {
            return false;
        }
        return filled.stream().allMatch(cell -> {
            PlacedCell above = last.get(cell.column());
            return above != null && above.rows() == cell.rows() && above.columns() == cell.columns() && isWords(cell) && isWords(above);
        });
    }

    private static boolean begins(TreeMap<Integer, PlacedCell> row) {
        PlacedCell first = row.get(0);
        return first != null && !first.blocks().isEmpty();
    }

    private static boolean isWords(PlacedCell cell) {
        return cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Block.Paragraph p && CleanText.of(p.content()).codePoints().anyMatch(Character::isLetter);
    }

    /** Adds to a cell of the last row what stands on the next sheet. */
    private void complete(PlacedCell rest) {
        TreeMap<Integer, PlacedCell> last = placed.lastEntry().getValue();
        PlacedCell cell = last.get(rest.column());
        if (!rest.blocks().isEmpty() && cell.blocks().getFirst() instanceof Block.Paragraph p && rest.blocks().getFirst() instanceof Block.Paragraph more) {
            String before = CleanText.of(p.content());
            boolean close = CleanText.isWide(before.charAt(before.length() - 1)) || CleanText.isWide(CleanText.of(more.content()).charAt(0));
            List<Inline> content = new ArrayList<>(p.content());
            if (!close) {
                content.add(new Inline.Text(" "));
            }
            content.addAll(more.content());
            last.put(cell.column(), new PlacedCell(cell.row(), cell.column(), cell.rows(), cell.columns(), List.of(new Block.Paragraph(p.about(), p.align(), content))));
        }
    }

    private static String words(TreeMap<Integer, PlacedCell> row) {
        var out = new StringBuilder();
        row.values().forEach(cell -> cell.blocks().forEach(block -> {
            if (block instanceof Block.Paragraph p) {
                out.append(cell.column()).append(CleanText.of(p.content()));
            }
        }));
        return out.toString();
    }

    /** A text as the content of a cell; its line ends part paragraphs. */
    public static List<Block> paragraphs(String text) {
        List<Block> out = new ArrayList<>(1);
        for (String line : text.indexOf('\n') < 0 ? List.of(text) : text.lines().toList()) {
            String clean = CleanText.clean(line);
            if (!clean.isEmpty()) {
                out.add(new Block.Paragraph(List.of(new Inline.Text(clean))));
            }
        }
        return out;
    }

    /** The table: rows and columns in which nothing stands are dropped, gaps filled, heads found. */
    public Block.Table table(List<Inline> caption) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        for (PlacedCell cell : all()) {
            if (!cell.blocks().isEmpty()) {
                rows.set(cell.row());
                columns.set(cell.column());
            }
        }
        List<Inline> title = caption.isEmpty() ? caption(rows, columns) : caption;
        List<List<Cell>> out = new ArrayList<>();
        var covered = new TreeMap<Integer, BitSet>();
        int known = heads.nextClearBit(rows.nextSetBit(0) < 0 ? 0 : rows.nextSetBit(0));
        int count = rows.get(0, known).cardinality();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            out.add(row(row, rows, columns, covered));
        }
        return new Block.Table(About.NONE, title, (count > 0 && count < out.size() && count <= MOST_HEAD_ROWS ? HeaderCells.mark(out, count) : HeaderCells.mark(out)).stream().map(Row::new).toList());
    }

    /** A first row of one cell across all columns is the table's title; it is taken out. */
    private List<Inline> caption(BitSet rows, BitSet columns) {
        int row = rows.nextSetBit(0);
        if (rows.cardinality() < 3 || columns.cardinality() < 2 || row < 0) {
            return List.of();
        }
        List<PlacedCell> filled = placed.get(row).values().stream().filter(s -> !s.blocks().isEmpty()).toList();
        PlacedCell first = filled.getFirst();
        boolean across = filled.size() == 1 && first.rows() == 1 && first.column() == columns.nextSetBit(0)
                && first.column() + first.columns() >= columns.length();
        if (!across || first.blocks().size() > 1 || !(first.blocks().getFirst() instanceof Block.Paragraph p) || !HeadingRanks.isShort(CleanText.of(p.content()))) {
            return List.of();
        }
        rows.clear(row);
        return p.content();
    }

    private List<PlacedCell> all() {
        return placed.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    private List<Cell> row(int row, BitSet rows, BitSet columns, TreeMap<Integer, BitSet> covered) {
        List<Cell> cells = new ArrayList<>();
        BitSet taken = covered.getOrDefault(row, new BitSet());
        TreeMap<Integer, PlacedCell> here = placed.get(row);
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            if (taken.get(column)) {
                continue;
            }
            PlacedCell cell = here == null ? null : here.get(column);
            PlacedCell merged = cell == null && here != null ? spanning(here, column) : cell;
            if (merged == null) {
                cells.add(new Cell(About.NONE, Header.NONE, 1, 1, List.of()));
                continue;
            }
            int wide = columns.get(merged.column(), merged.column() + merged.columns()).cardinality();
            int tall = rows.get(merged.row(), merged.row() + merged.rows()).cardinality();
            for (int r = rows.nextSetBit(row); r >= 0 && r < merged.row() + merged.rows(); r = rows.nextSetBit(r + 1)) {
                BitSet marks = r == row ? taken : covered.computeIfAbsent(r, k -> new BitSet());
                marks.set(merged.column(), merged.column() + merged.columns());
            }
            cells.add(new Cell(
                    About.NONE, Header.NONE, Math.clamp(wide, 1, WIDEST_SPAN), Math.clamp(tall, 1, TALLEST_SPAN), merged.blocks()));
        }
        covered.remove(row);
        return cells;
    }

    /** A merged cell whose own column was dropped, since all that stands in it is that cell. */
    private static PlacedCell spanning(TreeMap<Integer, PlacedCell> here, int column) {
        var before = here.floorEntry(column);
        return before != null && before.getValue().column() + before.getValue().columns() > column ? before.getValue() : null;
    }
}
