package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sheets of a workbook made blocks: a heading each, titles and notes out of the grid, each grid as a table. */
final class WorkbookBlocks {
    /** It stands above the title of a table that a notice sends along. */
    private static final Pattern NUMBER_OF_ATTACHMENT = Pattern.compile("附[件表錄录].{0,6}|(?i:(annex|appendix|attachment)\\s?\\w{0,4})[:：]?");

    private final DocumentDraft draft;
    private final boolean several;
    private int sheet;

    WorkbookBlocks(DocumentDraft draft, int sheets) {
        this.draft = draft;
        this.several = sheets > 1;
    }

    void add(String name, Worksheet worksheet) {
        sheet++;
        draft.omit(What.HIDDEN, worksheet.hidden);
        if (worksheet.rows.isEmpty() && worksheet.over.isEmpty()) {
            return;
        }
        if (several && !CleanText.clean(name).isEmpty()) {
            draft.blocks.add(new Block.Heading(About.NONE, 2, words(name)));
        }
        for (List<Integer> rows : grids(worksheet)) {
            grid(worksheet, rows);
        }
        draft.blocks.addAll(worksheet.over);
        comments(worksheet);
    }

    void finish(int hiddenSheets) {
        draft.omit(What.HIDDEN, hiddenSheets);
    }

    /** The rows of each table of a sheet: behind empty rows another may begin, with a title or heads of its own. */
    private static List<List<Integer>> grids(Worksheet worksheet) {
        List<List<Integer>> out = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        int last = -1;
        for (int row : worksheet.rows.keySet()) {
            if (last >= 0 && worksheet.isGap(last, row)) {
                join(worksheet, out, run);
                run = new ArrayList<>();
            }
            run.add(row);
            last = row;
        }
        join(worksheet, out, run);
        return out;
    }

    private static void join(Worksheet worksheet, List<List<Integer>> out, List<Integer> run) {
        if (out.isEmpty() || run.isEmpty() || isTable(worksheet, run, out.getLast())) {
            out.add(run);
        } else {
            out.getLast().addAll(run);
        }
    }

    /** Rows behind empty ones are a table of their own if they have heads, and a title, or other columns or the same heads again. */
    private static boolean isTable(Worksheet worksheet, List<Integer> rows, List<Integer> before) {
        int width = worksheet.width();
        List<Integer> wide = rows.stream().filter(row -> !isAlone(worksheet, row, width)).toList();
        List<Integer> above = before.stream().filter(row -> !isAlone(worksheet, row, width)).toList();
        if (wide.size() < 2 || above.size() < 2) {
            return wide.size() >= 2 && above.isEmpty();
        }
        boolean titled = !rows.getFirst().equals(wide.getFirst());
        Map<Integer, String> first = worksheet.rows.get(wide.getFirst());
        Map<Integer, String> head = worksheet.rows.get(above.getFirst());
        boolean other = !first.keySet().equals(head.keySet()) || first.equals(head);
        boolean heads = table(worksheet, wide).rows().getFirst().cells().stream().anyMatch(cell -> cell.header() == Block.Header.COLUMN);
        return heads && (titled || other);
    }

    private void grid(Worksheet worksheet, List<Integer> rows) {
        int width = worksheet.width();
        int first = 0;
        int last = rows.size();
        boolean above = draft.blocks.isEmpty();
        // Above and below the grid stand single cells: the title, whose numbers they are, notes.
        while (first < last && isAlone(worksheet, rows.get(first), width)) {
            Map.Entry<Integer, String> cell = worksheet.rows.get(rows.get(first)).firstEntry();
            String text = CleanText.clean(cell.getValue());
            if (draft.heading == null && above && text.length() > 3 && HeadingRanks.isShort(text)
                    && !NUMBER_OF_ATTACHMENT.matcher(text).matches() && !text.matches(".{0,4}单位[:：].*")) {
                draft.heading = text;
            } else {
                draft.blocks.addAll(cell(worksheet, rows.get(first), cell.getKey(), cell.getValue()));
                above &= first < 1 && NUMBER_OF_ATTACHMENT.matcher(text).matches();
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
            Map.Entry<Integer, String> cell = worksheet.rows.get(row).firstEntry();
            draft.blocks.addAll(cell(worksheet, row, cell.getKey(), cell.getValue()));
        }
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
                grid.put(new TableBuilder.PlacedCell(row, cell.getKey(), reach, size[1], cell(worksheet, row, cell.getKey(), cell.getValue())));
            }
        }
        return grid.table(List.of());
    }

    /** The words of a cell: a link where it is one, or where a comment hangs on it that stands below. */
    private static List<Block> cell(Worksheet worksheet, int row, int column, String text) {
        List<Block> plain = SheetText.paragraphs(text);
        boolean commented = worksheet.hasComment(row, column);
        Target own = worksheet.link(row, column);
        Target target = own == null && commented ? new Target.Here(anchor("comment", row, column)) : own;
        if (target == null) {
            return plain;
        }
        List<Block> out = new ArrayList<>();
        for (Block block : plain) {
            List<Inline> content = block instanceof Block.Paragraph p ? p.content() : List.of();
            var about = new About(commented && out.isEmpty() ? List.of(anchor("cell", row, column)) : List.of(), null, null);
            out.add(new Block.Paragraph(about, Block.Align.START, List.of(new Inline.Link(target, content))));
        }
        return out;
    }

    /** Comments stand below their sheet, each with the name of its cell, which leads there. */
    private void comments(Worksheet worksheet) {
        worksheet.comments().forEach((place, words) -> {
            int row = (int) (place >> 20);
            int column = (int) (place & 0xfffff);
            List<Inline> content = new ArrayList<>();
            content.add(new Inline.Link(new Target.Here(anchor("cell", row, column)), List.of(new Inline.Text(name(row, column)))));
            content.add(new Inline.Text(" " + CleanText.clean(words)));
            draft.blocks.add(new Block.Paragraph(new About(List.of(anchor("comment", row, column)), null, null), Block.Align.START, content));
        });
    }

    private static String anchor(String what, int row, int column) {
        return what + "-" + name(row, column);
    }

    /** As sheets name their cells: B4. */
    static String name(int row, int column) {
        var letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
