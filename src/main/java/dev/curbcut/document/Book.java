package dev.curbcut.document;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sheets of a workbook made blocks: a heading each, titles and notes out of the grid, the grid as a table. */
final class Book {
    private final Draft draft;
    private final boolean several;

    Book(Draft draft, int sheets) {
        this.draft = draft;
        this.several = sheets > 1;
    }

    void add(String name, Leaf leaf) {
        draft.omit(What.HIDDEN, leaf.hidden);
        if (leaf.rows.isEmpty()) {
            return;
        }
        if (several && !Words.clean(name).isEmpty()) {
            draft.blocks.add(new Block.Heading(About.NONE, 2, words(name)));
        }
        List<Integer> rows = new ArrayList<>(leaf.rows.keySet());
        int width = leaf.width();
        int first = 0;
        int last = rows.size();
        // Above and below the grid stand single cells: the title, whose numbers they are, notes.
        while (first < last && isAlone(leaf, rows.get(first), width)) {
            String text = leaf.rows.get(rows.get(first)).firstEntry().getValue();
            if (draft.heading == null && first < 2 && Words.clean(text).length() > 3 && Levels.isShort(Words.clean(text))
                    && !Words.clean(text).matches("附件.{0,4}|.{0,4}单位[:：].*")) {
                draft.heading = Words.clean(text);
            } else {
                paragraphs(text);
            }
            first++;
        }
        while (last > first && isAlone(leaf, rows.get(last - 1), width)) {
            last--;
        }
        if (first < last) {
            draft.blocks.add(table(leaf, rows.subList(first, last)));
        }
        for (int row : rows.subList(last, rows.size())) {
            paragraphs(leaf.rows.get(row).firstEntry().getValue());
        }
    }

    void finish(int hiddenSheets) {
        draft.omit(What.HIDDEN, hiddenSheets);
    }

    private void paragraphs(String text) {
        draft.blocks.addAll(Grid.paragraphs(text));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(Words.clean(text)));
    }

    private static boolean isAlone(Leaf leaf, int row, int width) {
        return leaf.rows.get(row).size() == 1 && width > 1;
    }

    private static Block.Table table(Leaf leaf, List<Integer> rows) {
        var grid = new Grid();
        var nextRow = new TreeMap<Integer, Integer>();
        rows.forEach(row -> nextRow.put(row, row));
        for (int row : rows) {
            for (Map.Entry<Integer, String> cell : leaf.rows.get(row).entrySet()) {
                int[] size = leaf.size(row, cell.getKey());
                // A merge that reaches beyond the rows of the grid ends with them.
                int tall = nextRow.subMap(row, row + size[0]).size();
                int reach = tall == 0 ? 1 : nextRow.subMap(row, row + size[0]).lastKey() - row + 1;
                grid.put(new Grid.Spot(row, cell.getKey(), reach, size[1], Grid.paragraphs(cell.getValue())));
            }
        }
        return grid.table(List.of());
    }
}
