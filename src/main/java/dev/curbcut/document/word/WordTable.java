package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A table of a word processor's document in the making (section 17.4): cells that go on from the row above are one merged cell. */
final class WordTable {
    private static final int TOLERANCE = 60;
    final WordContent around;

    /** Of the cell that is being read. */
    WordContent cell = new WordContent();

    int span = 1;

    /** How many rows the cell reaches over, where the format says it of the first. */
    int rows = 1;

    boolean goesOn;

    /** Whether the format writes the columns that a wide cell covers on their own. */
    boolean covers;

    /** Whether cells make way for those that reach down to them, as in HTML. */
    boolean flows;

    /** Its title, where the format says it. */
    List<Inline> caption = List.of();

    private int row = -1;
    private int column;

    /** Whether columns are places on the paper, in twentieths of a point. */
    private boolean edged;

    private final Map<Integer, BitSet> taken = new HashMap<>();
    private final BitSet heads = new BitSet();
    private final List<TableBuilder.PlacedCell> spots = new ArrayList<>();

    /** By column: the index of the spot that a merge began in. */
    private final TreeMap<Integer, Integer> open = new TreeMap<>();

    WordTable(WordContent around) {
        this.around = around;
    }

    void startRow() {
        row++;
        column = 0;
    }

    /** Says that this row heads the columns. */
    void head(boolean heads) {
        this.heads.set(Math.max(0, row), heads);
    }

    /** Whether this row has a cell of its own. */
    boolean hasCells() {
        return !spots.isEmpty() && spots.getLast().row() == row;
    }

    /** Columns left free at the head of a row. */
    void skip(int columns) {
        column += Math.clamp(columns, 0, 1000);
    }

    void startCell() {
        cell = new WordContent();
        span = 1;
        rows = 1;
        goesOn = false;
    }

    void endCell(DocumentBudget budget) {
        if (flows) {
            column = taken.getOrDefault(row, new BitSet()).nextClearBit(column);
            for (int r = row; r < row + rows; r++) {
                taken.computeIfAbsent(r, k -> new BitSet()).set(column, column + span);
            }
        }
        Integer above = open.get(column);
        if (goesOn && above != null) {
            TableBuilder.PlacedCell s = spots.get(above);
            spots.set(above, new TableBuilder.PlacedCell(s.row(), s.column(), row - s.row() + 1, s.columns(), s.blocks()));
        } else if (budget.cell()) {
            open.put(column, spots.size());
            spots.add(new TableBuilder.PlacedCell(row, column, rows, span, cell.plain()));
        }
        column += covers ? 1 : span;
    }

    /**
     * Ends a cell of a format that gives the places of edges in place of columns.
     *
     * @param left of its edges, in twentieths of a point
     * @param joined whether it is one with the cell before it
     */
    void endCell(DocumentBudget budget, int left, int right, boolean joined) {
        edged = true;
        List<Block> blocks = cell.plain();
        if (joined && !spots.isEmpty() && spots.getLast().row() == row) {
            TableBuilder.PlacedCell s = spots.removeLast();
            spots.add(new TableBuilder.PlacedCell(row, s.column(), s.rows(), Math.max(1, right - s.column()), together(s.blocks(), blocks)));
            return;
        }
        Integer near = open.floorKey(left + TOLERANCE);
        Integer above = goesOn && near != null && near >= left - TOLERANCE ? open.get(near) : null;
        if (above != null) {
            TableBuilder.PlacedCell s = spots.get(above);
            spots.set(above, new TableBuilder.PlacedCell(s.row(), s.column(), row - s.row() + 1, s.columns(), together(s.blocks(), blocks)));
        } else if (budget.cell()) {
            if (near != null && near >= left - TOLERANCE) {
                open.remove(near);
            }
            open.put(left, spots.size());
            spots.add(new TableBuilder.PlacedCell(row, left, 1, Math.max(1, right - left), blocks));
        }
    }

    private static List<Block> together(List<Block> one, List<Block> more) {
        List<Block> out = new ArrayList<>(one);
        out.addAll(more);
        return out;
    }

    /** Edges that lie as good as upon each other are one edge; columns lie between two. */
    private void columnsOfEdges() {
        var edges = new TreeSet<Integer>();
        spots.forEach(s -> edges.addAll(List.of(s.column(), s.column() + s.columns())));
        var index = new TreeMap<Integer, Integer>();
        int last = Integer.MIN_VALUE / 2;
        int column = -1;
        for (int edge : edges) {
            column += edge - last > TOLERANCE ? 1 : 0;
            last = edge - last > TOLERANCE ? edge : last;
            index.put(edge, column);
        }
        spots.replaceAll(s -> {
            int from = index.getOrDefault(s.column(), 0);
            int to = index.getOrDefault(s.column() + s.columns(), from + 1);
            return new TableBuilder.PlacedCell(s.row(), from, s.rows(), Math.clamp(to - from, 1, 1000), s.blocks());
        });
    }

    /** A table of one cell is a frame around text, and becomes that text. */
    void end() {
        List<TableBuilder.PlacedCell> filled = spots.stream().filter(s -> !s.blocks().isEmpty()).toList();
        if (filled.size() < 2) {
            if (!caption.isEmpty()) {
                around.add(new Block.Paragraph(caption));
            }
            filled.forEach(s -> s.blocks().forEach(around::add));
            return;
        }
        if (edged) {
            columnsOfEdges();
        }
        var grid = new TableBuilder();
        spots.forEach(grid::put);
        heads.stream().forEach(grid::head);
        around.add(grid.table(caption));
    }
}
