package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sheets of a workbook made blocks: a heading each, titles and notes out of the grid, the grid as a table. */
final class WorkbookBlocks {
    private final DocumentDraft draft;
    private final boolean several;

    WorkbookBlocks(DocumentDraft draft, int sheets) {
        this.draft = draft;
        this.several = sheets > 1;
    }

    void add(String name, Worksheet worksheet) {
        draft.omit(What.HIDDEN, worksheet.hidden);
        if (worksheet.rows.isEmpty()) {
            return;
        }
        if (several && !CleanText.clean(name).isEmpty()) {
            draft.blocks.add(new Block.Heading(About.NONE, 2, words(name)));
        }
        List<Integer> rows = new ArrayList<>(worksheet.rows.keySet());
        int width = worksheet.width();
        int first = 0;
        int last = rows.size();
        // Above and below the grid stand single cells: the title, whose numbers they are, notes.
        while (first < last && isAlone(worksheet, rows.get(first), width)) {
            String text = worksheet.rows.get(rows.get(first)).firstEntry().getValue();
            if (draft.heading == null && first < 2 && CleanText.clean(text).length() > 3 && HeadingRanks.isShort(CleanText.clean(text))
                    && !CleanText.clean(text).matches("附件.{0,4}|.{0,4}单位[:：].*")) {
                draft.heading = CleanText.clean(text);
            } else {
                paragraphs(text);
            }
            first++;
        }
        while (last > first && isAlone(worksheet, rows.get(last - 1), width)) {
            last--;
        }
        if (first < last) {
            draft.blocks.add(table(worksheet, rows.subList(first, last)));
        }
        for (int row : rows.subList(last, rows.size())) {
            paragraphs(worksheet.rows.get(row).firstEntry().getValue());
        }
    }

    void finish(int hiddenSheets) {
        draft.omit(What.HIDDEN, hiddenSheets);
    }

    private void paragraphs(String text) {
        draft.blocks.addAll(TableBuilder.paragraphs(text));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(CleanText.clean(text)));
    }

    private static boolean isAlone(Worksheet worksheet, int row, int width) {
        return worksheet.rows.get(row).size() == 1 && width > 1;
    }

    private static Block.Table table(Worksheet worksheet, List<Integer> rows) {
        var grid = new TableBuilder();
        var nextRow = new TreeMap<Integer, Integer>();
        rows.forEach(row -> nextRow.put(row, row));
        for (int row : rows) {
            for (Map.Entry<Integer, String> cell : worksheet.rows.get(row).entrySet()) {
                int[] size = worksheet.size(row, cell.getKey());
                // A merge that reaches beyond the rows of the grid ends with them.
                int tall = nextRow.subMap(row, row + size[0]).size();
                int reach = tall == 0 ? 1 : nextRow.subMap(row, row + size[0]).lastKey() - row + 1;
                grid.put(new TableBuilder.PlacedCell(row, cell.getKey(), reach, size[1], TableBuilder.paragraphs(cell.getValue())));
            }
        }
        return grid.table(List.of());
    }
}
