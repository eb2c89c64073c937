package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of an RTF in the making: rows tell where the right edge of each cell is, and which cells are one. */
final class RtfTable {
    /** Of cells whose edges make no sense: all of one width. */
    private static final int WIDTH = 2000;

    private static final int NARROWEST = 60;

    /** @param right its right edge in twentieths of a point */
    private record Edge(int right, boolean goesOn, boolean joined) {}

    private final WordContent story;
    private final DocumentBudget budget;
    private final List<Edge> edges = new ArrayList<>();
    private @Nullable WordTable table;
    private boolean rowIsOver = true;
    private int left;
    private int column;
    private boolean goesOn;
    private boolean joined;

    RtfTable(WordContent story, DocumentBudget budget) {
        this.story = story;
        this.budget = budget;
    }

    /** The cell that is being read. */
    WordContent cell() {
        return row().cell;
    }

    void word(String word, int value) {
        switch (word) {
            case "trowd" -> {
                edges.clear();
                left = 0;
                row();
            }
            case "trleft" -> left = value;
            case "clvmrg" -> goesOn = true;
            case "clmrg" -> joined = true;
            case "cellx" -> {
                edges.add(new Edge(value, goesOn, joined));
                goesOn = false;
                joined = false;
            }
            case "trhdr" -> row().head(true);
            case "row" -> rowIsOver = true;
            default -> {
                // Looks.
            }
        }
    }

    void endCell() {
        WordTable here = row();
        boolean sensible = column < edges.size();
        for (int i = 0; i < edges.size() && sensible; i++) {
            sensible = edges.get(i).right - (i == 0 ? left : edges.get(i - 1).right) >= NARROWEST;
        }
        Edge edge = column < edges.size() ? edges.get(column) : new Edge(0, false, false);
        here.goesOn = edge.goesOn;
        int from = sensible ? column == 0 ? left : edges.get(column - 1).right : column * WIDTH;
        here.endCell(budget, from, sensible ? edge.right : from + WIDTH, edge.joined);
        here.startCell();
        column++;
    }

    /** The table, with a row begun. */
    private WordTable row() {
        WordTable here = table == null ? new WordTable(story) : table;
        if (table == null || rowIsOver) {
            here.startRow();
            here.startCell();
            column = 0;
        }
        rowIsOver = false;
        table = here;
        return here;
    }

    void end() {
        if (table != null) {
            table.end();
        }
        table = null;
        rowIsOver = true;
    }
}
