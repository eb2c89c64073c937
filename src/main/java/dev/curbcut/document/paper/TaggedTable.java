package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a document's own structure: its heads are those it names; where it names none, they are looked for. */
final class TaggedTable {
    private static final int WIDEST = 1000;

    private final TaggedBlocks blocks;
    private final DocumentBudget budget;
    private final List<List<Tagged.Element>> rows = new ArrayList<>();
    private List<Inline> caption = List.of();
    private boolean heads;

    TaggedTable(TaggedBlocks blocks, DocumentBudget budget) {
        this.blocks = blocks;
        this.budget = budget;
    }

    /** @return null where nothing stands in it */
    Block.@Nullable Table of(Tagged.Element table, int depth) {
        collect(table, depth);
        if (rows.isEmpty()) {
            return null;
        }
        if (!heads) {
            return grid(depth);
        }
        List<Block.Row> out = new ArrayList<>();
        for (List<Tagged.Element> row : rows) {
            boolean data = row.stream().anyMatch(cell -> cell.role().equals("TD"));
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size() && budget.cell(); i++) {
                Tagged.Element cell = row.get(i);
                boolean head = cell.role().equals("TH");
                Header header = !head ? Header.NONE : cell.rowHead() || data && i == 0 && !out.isEmpty() ? Header.ROW : Header.COLUMN;
                List<Block> content = blocks.within(cell, depth + 1);
                cells.add(new Cell(About.NONE, content.isEmpty() ? Header.NONE : header, Math.clamp(cell.colspan(), 1, WIDEST), Math.clamp(cell.rowspan(), 1, rows.size()), content));
            }
            out.add(new Block.Row(cells));
        }
        return new Block.Table(TaggedBlocks.about(table), caption, out);
    }

    private void collect(Tagged.Element element, int depth) {
        for (Tagged kid : element.kids()) {
            if (!(kid instanceof Tagged.Element e)) {
                continue;
            }
            switch (e.role()) {
                case "TR" -> {
                    List<Tagged.Element> cells = new ArrayList<>();
                    for (Tagged cell : e.kids()) {
                        if (cell instanceof Tagged.Element c && (c.role().equals("TD") || c.role().equals("TH"))) {
                            cells.add(c);
                            heads |= c.role().equals("TH");
                        }
                    }
                    rows.add(cells);
                }
                case "THead", "TBody", "TFoot" -> collect(e, depth + 1);
                case "Caption" -> caption = blocks.line(e);
                default -> {
                    // Nothing else stands in a table (section 14.8.4.3.4).
                }
            }
        }
    }

    private Block.Table grid(int depth) {
        var grid = new TableBuilder();
        List<int[]> hanging = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Tagged.Element cell : rows.get(r)) {
                while (isTaken(hanging, r, column)) {
                    column++;
                }
                int wide = Math.clamp(cell.colspan(), 1, WIDEST);
                int tall = Math.clamp(cell.rowspan(), 1, rows.size() - r);
                if (budget.cell()) {
                    grid.put(new TableBuilder.PlacedCell(r, column, tall, wide, blocks.within(cell, depth + 1)));
                }
                if (tall > 1) {
                    hanging.add(new int[] {r + tall, column, column + wide});
                }
                column += wide;
            }
            int row = r;
            hanging.removeIf(h -> h[0] <= row + 1);
        }
        return grid.table(caption);
    }

    /**
     * Whether a row of several cells is narrower than others: some programs write no cell where nothing stands, and then none says under
     * which head the next one is.
     */
    static boolean isRagged(Tagged.Element table) {
        List<Tagged.Element> rows = new ArrayList<>();
        rows(table, rows, 0);
        int[] hanging = new int[rows.size() + 1];
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        for (int r = 0; r < rows.size(); r++) {
            int wide = hanging[r];
            int cells = 0;
            for (Tagged kid : rows.get(r).kids()) {
                if (kid instanceof Tagged.Element c && (c.role().equals("TD") || c.role().equals("TH"))) {
                    int columns = Math.clamp(c.colspan(), 1, WIDEST);
                    cells++;
                    wide += columns;
                    for (int below = r + 1; below < Math.min(r + (long) c.rowspan(), rows.size()); below++) {
                        hanging[below] += columns;
                    }
                }
            }
            widest = Math.max(widest, wide);
            narrowest = cells > 1 ? Math.min(narrowest, wide) : narrowest;
        }
        return narrowest < widest;
    }

    private static void rows(Tagged.Element element, List<Tagged.Element> out, int depth) {
        for (Tagged kid : element.kids()) {
            if (kid instanceof Tagged.Element e && e.role().equals("TR")) {
                out.add(e);
            } else if (kid instanceof Tagged.Element e && depth == 0 && (e.role().equals("THead") || e.role().equals("TBody") || e.role().equals("TFoot"))) {
                rows(e, out, depth + 1);
            }
        }
    }

    private static boolean isTaken(List<int[]> hanging, int row, int column) {
        return hanging.stream().anyMatch(h -> row < h[0] && column >= h[1] && column < h[2]);
    }
}
