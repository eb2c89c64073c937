package dev.curbcut.reading.table;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.ListItem;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grids in which no cell heads another: labels with their values, or things of one kind set in columns to save room. */
final class CellLists {
    /** Fewer cells than this are no list. */
    private static final int FEWEST = 4;

    private static final Pattern LABELLED = Pattern.compile("^[·•●■◆▪\\s-]{0,4}([^:：]{1,30})[:：]\\s*(.*)$", Pattern.DOTALL);

    private CellLists() {}

    /** What such a grid is; empty for a table proper. */
    static Optional<Block> read(List<Row> rows) {
        List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.blocks().isEmpty()).toList();
        if (rows.size() < 2 || cells.size() < FEWEST || cells.stream().anyMatch(cell -> cell.header() != Header.NONE || !(cell.blocks().getFirst() instanceof Block.Paragraph))) {
            return Optional.empty();
        }
        return facts(cells).or(() -> list(cells));
    }

    private static Optional<Block> facts(List<Cell> cells) {
        List<Fact> facts = new ArrayList<>();
        for (Block block : cells.stream().flatMap(cell -> cell.blocks().stream()).toList()) {
            if (!(block instanceof Block.Paragraph only) || !(only.content().getFirst() instanceof Inline.Text first)) {
                return Optional.empty();
            }
            if (first.text().chars().noneMatch(Character::isLetterOrDigit) && only.content().size() == 1) {
                continue; // the mark of an item whose words stand in a paragraph of their own
            }
            Matcher labelled = LABELLED.matcher(first.text());
            String key = labelled.matches() ? Labels.key(labelled.group(1)) : "";
            if (key.isEmpty() || key.chars().noneMatch(Character::isLetter)) {
                return Optional.empty();
            }
            List<Inline> value = new ArrayList<>(only.content().subList(1, only.content().size()));
            if (!labelled.group(2).isEmpty()) {
                value.addFirst(new Inline.Text(labelled.group(2)));
            }
            facts.add(new Fact(Labels.shown(labelled.group(1)), value));
        }
        return facts.size() < FEWEST ? Optional.empty() : Optional.of(new Block.Fields(About.NONE, facts));
    }

    /** Words with numbers, alike in nearly every cell, as dates are: what stands beside another tells nothing of it. */
    private static Optional<Block> list(List<Cell> cells) {
        Map<String, Integer> shapes = new HashMap<>();
        for (Cell cell : cells) {
            String words = Plain.of(((Block.Paragraph) cell.blocks().getFirst()).content());
            shapes.merge(words.length() > 60 ? "" : RowNames.shape(words.strip()), 1, Integer::sum);
        }
        boolean alike = shapes.entrySet().stream().anyMatch(shape -> shape.getKey().contains("0") && shape.getKey().contains("a") && shape.getValue() * 10 >= cells.size() * 9);
        if (!alike) {
            return Optional.empty();
        }
        List<ListItem> items = cells.stream().map(cell -> new ListItem(cell.about(), cell.blocks())).toList();
        return Optional.of(new Block.ListBlock(About.NONE, false, 1, Block.Marker.NONE, items));
    }
}
