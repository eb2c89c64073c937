package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a DOCX in the making (section 17.4): cells that go on from the row above are one merged cell. */
final class WordTable {
    final WordContent around;

    /** Of the cell that is being read. */
    WordContent cell = new WordContent();

    int span = 1;
    boolean goesOn;
    private int row = -1;
    private int column;
    private final List<TableBuilder.PlacedCell> spots = new ArrayList<>();

    /** By column: the index of the spot that a merge began in. */
    private final Map<Integer, Integer> open = new HashMap<>();

    WordTable(WordContent around) {
        this.around = around;
    }

    void startRow() {
        row++;
        column = 0;
    }

    /** Columns left free at the head of a row. */
    void skip(int columns) {
        column += Math.clamp(columns, 0, 1000);
    }

    void startCell() {
        cell = new WordContent();
        span = 1;
        goesOn = false;
    }

    void endCell(DocumentBudget budget) {
        Integer above = open.get(column);
        if (goesOn && above != null) {
            TableBuilder.PlacedCell s = spots.get(above);
            spots.set(above, new TableBuilder.PlacedCell(s.row(), s.column(), row - s.row() + 1, s.columns(), s.blocks()));
        } else if (budget.cell()) {
            open.put(column, spots.size());
            spots.add(new TableBuilder.PlacedCell(row, column, 1, span, cell.plain()));
        }
        column += span;
    }

    /** A table of one cell is a frame around text, and becomes that text. */
    void end() {
        List<TableBuilder.PlacedCell> filled = spots.stream().filter(s -> !s.blocks().isEmpty()).toList();
        if (filled.size() < 2) {
            filled.forEach(s -> s.blocks().forEach(around::add));
            return;
        }
        var grid = new TableBuilder();
        spots.forEach(grid::put);
        Block.Table table = grid.table(List.of());
        around.add(table);
    }
}
