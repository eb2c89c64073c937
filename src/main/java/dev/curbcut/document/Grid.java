package dev.curbcut.document;

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
final class Grid {
    private static final int WIDEST_SPAN = 1000;
    private static final int TALLEST_SPAN = 65534;
    private static final int MOST_HEAD_ROWS = 4;

    /** One cell; a merged one stands once, at its upper left. */
    record Spot(int row, int column, int rows, int columns, List<Block> blocks) {}

    private final TreeMap<Integer, TreeMap<Integer, Spot>> spots = new TreeMap<>();

    void put(Spot spot) {
        spots.computeIfAbsent(spot.row(), r -> new TreeMap<>()).put(spot.column(), spot);
    }

    void put(int row, int column, String text) {
        put(new Spot(row, column, 1, 1, paragraphs(text)));
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /** Adds another table's rows below; heads that are written again at the top of each sheet are left out and counted. */
    int append(Grid next) {
        int shift = spots.isEmpty() ? 0 : spots.lastKey() + 1;
        int again = 0;
        var mine = spots.values().stream().limit(MOST_HEAD_ROWS).toList().iterator();
        boolean same = true;
        for (TreeMap<Integer, Spot> row : next.spots.values()) {
            same &= mine.hasNext() && words(mine.next()).equals(words(row)) && !words(row).isEmpty();
            if (same) {
                again++;
                shift--;
                continue;
            }
            for (Spot s : row.values()) {
                put(new Spot(s.row() + shift, s.column(), s.rows(), s.columns(), s.blocks()));
            }
        }
        return again;
    }

    private static String words(TreeMap<Integer, Spot> row) {
        var out = new StringBuilder();
        row.values().forEach(spot -> spot.blocks().forEach(block -> {
            if (block instanceof Block.Paragraph p) {
                out.append(spot.column()).append(Words.of(p.content()));
            }
        }));
        return out.toString();
    }

    /** A text as the content of a cell; its line ends part paragraphs. */
    static List<Block> paragraphs(String text) {
        List<Block> out = new ArrayList<>(1);
        for (String line : text.indexOf('\n') < 0 ? List.of(text) : text.lines().toList()) {
            String clean = Words.clean(line);
            if (!clean.isEmpty()) {
                out.add(new Block.Paragraph(List.of(new Inline.Text(clean))));
            }
        }
        return out;
    }

    /** The table: rows and columns in which nothing stands are dropped, gaps filled, heads found. */
    Block.Table table(List<Inline> caption) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        for (Spot spot : all()) {
            if (!spot.blocks().isEmpty()) {
                rows.set(spot.row());
                columns.set(spot.column());
            }
        }
        List<Inline> title = caption.isEmpty() ? caption(rows, columns) : caption;
        List<List<Cell>> out = new ArrayList<>();
        var covered = new TreeMap<Integer, BitSet>();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            out.add(row(row, rows, columns, covered));
        }
        return new Block.Table(About.NONE, title, Heads.mark(out).stream().map(Row::new).toList());
    }

    /** A first row of one cell across all columns is the table's title; it is taken out. */
    private List<Inline> caption(BitSet rows, BitSet columns) {
        int row = rows.nextSetBit(0);
        if (rows.cardinality() < 3 || columns.cardinality() < 2 || row < 0) {
            return List.of();
        }
        List<Spot> filled = spots.get(row).values().stream().filter(s -> !s.blocks().isEmpty()).toList();
        Spot first = filled.getFirst();
        boolean across = filled.size() == 1 && first.rows() == 1 && first.column() == columns.nextSetBit(0)
                && first.column() + first.columns() >= columns.length();
        if (!across || first.blocks().size() > 1 || !(first.blocks().getFirst() instanceof Block.Paragraph p) || !Levels.isShort(Words.of(p.content()))) {
            return List.of();
        }
        rows.clear(row);
        return p.content();
    }

    private List<Spot> all() {
        return spots.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    private List<Cell> row(int row, BitSet rows, BitSet columns, TreeMap<Integer, BitSet> covered) {
        List<Cell> cells = new ArrayList<>();
        BitSet taken = covered.getOrDefault(row, new BitSet());
        TreeMap<Integer, Spot> here = spots.get(row);
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            if (taken.get(column)) {
                continue;
            }
            Spot spot = here == null ? null : here.get(column);
            Spot merged = spot == null && here != null ? spanning(here, column) : spot;
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
    private static Spot spanning(TreeMap<Integer, Spot> here, int column) {
        var before = here.floorEntry(column);
        return before != null && before.getValue().column() + before.getValue().columns() > column ? before.getValue() : null;
    }
}
