package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From sheets of paper to blocks: tables, columns, paragraphs, headings; what only paper needs is left out. */
public final class SheetLayout {
    private final DocumentBudget budget;
    private final List<List<TextSegment>> segments = new ArrayList<>();
    private final List<List<SheetTable>> tables = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private int furniture;

    /** Of one document; its tables spend the budget's cells. */
    public SheetLayout(DocumentBudget budget) {
        this.budget = budget;
    }

    /** Takes a sheet; of its letters only the segments are kept. */
    public void add(Sheet sheet) throws UnreadableDocument {
        List<Glyph> glyphs = new ArrayList<>(sheet.glyphs);
        tables.add(RuledTables.tables(sheet, glyphs, budget));
        segments.add(TextSegment.of(glyphs));
        heights.add(sheet.height);
        furniture += sheet.furniture;
        budget.tick();
    }

    /** Writes the blocks of all sheets taken so far, and the title found in them. */
    public void into(DocumentDraft draft) throws UnreadableDocument {
        draft.omit(What.FURNITURE, furniture + SheetFurniture.strip(segments, heights));
        List<Flow> flow = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            budget.tick();
            for (ReadingOrder.Part part : ReadingOrder.of(SheetBox.of(segments.get(i), tables.get(i)))) {
                flow(part, i, flow, draft);
            }
        }
        SheetOutline.of(flow, draft);
    }

    private void flow(ReadingOrder.Part part, int sheet, List<Flow> out, DocumentDraft draft) {
        List<SheetTable> inside = part.boxes().stream().filter(b -> b.table() != null).map(SheetBox::table)
                .sorted(Comparator.comparingDouble(SheetTable::y0)).toList();
        List<TextSegment> words = part.boxes().stream().filter(b -> b.segment() != null).map(SheetBox::segment).toList();
        // A table may be wider than the text around it: the text has its own edges.
        double[] edges = edges(words, part);
        List<TextLine> lines = TextLine.of(words, edges[0], edges[1]);
        List<TextLine> open = new ArrayList<>();
        int next = 0;
        boolean first = true;
        for (TextLine line : lines) {
            while (next < inside.size() && inside.get(next).y0() < line.y()) {
                first = text(open, sheet, out, draft, first);
                table(inside.get(next++), sheet, out, draft);
            }
            open.add(line);
        }
        text(open, sheet, out, draft, first);
        while (next < inside.size()) {
            table(inside.get(next++), sheet, out, draft);
        }
    }

    private static double[] edges(List<TextSegment> words, ReadingOrder.Part part) {
        if (words.size() < 4) {
            return new double[] {part.left(), part.right()};
        }
        double[] rights = words.stream().mapToDouble(s -> s.x1).sorted().toArray();
        double last = rights[rights.length - 1];
        // One line that sticks out moves no edge.
        double right = last - rights[rights.length - 2] > 20 ? rights[rights.length - 2] : last;
        return new double[] {words.stream().mapToDouble(s -> s.x0).min().orElse(part.left()), right};
    }

    /** Lines between tables: such as make a table by standing below each other, and paragraphs. */
    private boolean text(List<TextLine> lines, int sheet, List<Flow> out, DocumentDraft draft, boolean first) {
        List<TextLine> prose = new ArrayList<>();
        boolean head = first;
        int i = 0;
        while (i < lines.size()) {
            int end = AlignedTables.end(lines, i);
            SheetTable table = end > i ? AlignedTables.table(lines.subList(i, end), budget) : null;
            if (table == null) {
                prose.add(lines.get(i++));
            } else {
                head = prose(prose, sheet, out, head);
                table(table, sheet, out, draft);
                i = end;
            }
        }
        head = prose(prose, sheet, out, head);
        lines.clear();
        return head;
    }

    private static boolean prose(List<TextLine> lines, int sheet, List<Flow> out, boolean first) {
        boolean head = first;
        for (SheetParagraph para : ParagraphJoiner.of(lines, sheet)) {
            if (head && !out.isEmpty() && out.getLast() instanceof Flow.Text before && ParagraphJoiner.goesOn(before.para(), para)) {
                LineBreaks.join(before.para().text, para.text.toString());
                before.para().last = para.last;
                before.para().lines += para.lines;
            } else {
                out.add(new Flow.Text(para));
            }
            head = false;
        }
        lines.clear();
        return head;
    }

    private static void table(SheetTable table, int sheet, List<Flow> out, DocumentDraft draft) {
        if (!out.isEmpty() && out.getLast() instanceof Flow.Table before && before.sheet() == sheet - 1 && before.table().goesOnIn(table)) {
            draft.omit(What.DUPLICATE, before.table().grid().append(table.grid()));
            out.set(out.size() - 1, new Flow.Table(before.table(), sheet));
        } else {
            out.add(new Flow.Table(table, sheet));
        }
    }

    /** What follows one upon the other. */
    sealed interface Flow {
        record Text(SheetParagraph para) implements Flow {}

        /** @param sheet its last */
        record Table(SheetTable table, int sheet) implements Flow {}
    }

    static Block block(SheetTable table) {
        return table.grid().table(List.of());
    }
}
