package dev.curbcut.reading.table;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.CodeLineNumbers;
import dev.curbcut.reading.wording.Enumerator;
import dev.curbcut.reading.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Tables: data tables get their headers, layout tables become their content. Time is linear in the number of cells. */
public final class Tables {
    /** Weight of the longest row that is a table's title. */
    private static final int LONGEST_TITLE = 300;

    private Tables() {}

    /**
     * The table as one block, or a layout table's content in order.
     *
     * @param kept whether a row, a cell or a stray part is to be read
     * @param content what makes blocks of all that is in a cell
     */
    public static List<Block> read(Box table, Predicate<Box> kept, Function<Box, List<Block>> content) {
        Grid grid = Grid.of(table, kept);
        List<Block> out = new ArrayList<>();
        grid.strays.stream().filter(box -> !Tags.isSilent(box.tag)).forEach(box -> out.addAll(content.apply(box)));
        if (LayoutTable.is(table, grid)) {
            grid.captions.forEach(box -> out.addAll(content.apply(box)));
            for (List<Grid.Cell> row : grid.rows) {
                List<Block> clause = clause(row, content);
                if (!clause.isEmpty()) {
                    out.addAll(clause);
                    continue;
                }
                for (int c = 0; c < row.size(); c++) {
                    if (c + 1 == row.size() || !isGutter(row.get(c).box(), row.get(c + 1).box())) {
                        out.addAll(content.apply(row.get(c).box()));
                    }
                }
            }
            return out;
        }
        boolean titled = grid.captions.isEmpty() && isTitle(grid);
        List<Box> captions = titled ? List.of(grid.rows.getFirst().getFirst().box()) : grid.captions;
        int first = titled ? 1 : 0;
        var headers = new Headers(grid, first);
        StackedLabels.drop(grid, headers.rows());
        List<Block.Row> rows = new ArrayList<>(grid.rows.size());
        for (int r = first; r < grid.rows.size(); r++) {
            List<Block.Cell> cells = new ArrayList<>(grid.rows.get(r).size());
            for (Grid.Cell cell : grid.rows.get(r)) {
                cells.add(new Block.Cell(About.NONE, headers.of(cell, r), cell.colspan(), cell.rowspan(), content.apply(cell.box())));
            }
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(cells));
            }
        }
        List<Inline> caption = new ArrayList<>();
        captions.forEach(box -> caption(content.apply(box), caption, out));
        out.add((caption.isEmpty() ? CellLists.read(rows) : Optional.<Block>empty()).orElseGet(() -> new Block.Table(About.NONE, caption, rows)));
        return out;
    }

    /** A row of a number and its clause, as one text; empty where the row is none. */
    private static List<Block> clause(List<Grid.Cell> row, Function<Box, List<Block>> content) {
        List<Box> said = row.stream().map(Grid.Cell::box).filter(box -> box.weight > 0 || box.images > 0 || box.fields > 0).toList();
        if (said.size() != 2 || !said.getFirst().children.stream().allMatch(c -> c.images == 0 && c.links == 0) || !Enumerator.is(said.getFirst().line())) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(content.apply(said.getLast()));
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>(first.content());
        line.addFirst(new Inline.Text(said.getFirst().line() + " "));
        blocks.set(0, new Block.Paragraph(first.about(), first.align(), line));
        return blocks;
    }

    /** Whether a cell only numbers the lines of the program in the next. */
    private static boolean isGutter(Box cell, Box next) {
        if (cell.holdsTitle || cell.links > 0 || !(next.element.selectFirst("pre") instanceof Element program)) {
            return false;
        }
        return CodeLineNumbers.is(cell.element.wholeText(), (int) program.wholeText().strip().lines().count());
    }

    /** The words of a caption stay with the table; whatever else stands in it comes before. */
    private static void caption(List<Block> blocks, List<Inline> caption, List<Block> before) {
        for (Block block : blocks) {
            List<Inline> words = Plain.line(block);
            if (words.isEmpty()) {
                before.add(block);
            } else {
                if (!caption.isEmpty()) {
                    caption.add(new Inline.Text(" "));
                }
                caption.addAll(words);
            }
        }
    }

    /** A first row of one short cell across the whole table is its title. */
    private static boolean isTitle(Grid grid) {
        List<Grid.Cell> top = grid.rows.getFirst();
        return grid.rows.size() > 2 && top.size() == 1 && top.getFirst().colspan() == grid.width && top.getFirst().rowspan() == 1
                && top.getFirst().box().weight > 0 && top.getFirst().box().weight <= LONGEST_TITLE && top.getFirst().box().fields == 0;
    }
}
