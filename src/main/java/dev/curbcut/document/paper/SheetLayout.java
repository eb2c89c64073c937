package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.sheet.Bookmark;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.RightToLeft;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.document.sheet.TaggedSource;
import dev.curbcut.document.sheet.VerticalWriting;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From sheets of paper to blocks: tables, columns, paragraphs, headings; what only paper needs is left out. */
public final class SheetLayout {
    /** Of a column's width: a line that long is full, or nearly; so many of them show where lines end. */
    private static final double FULL = 0.6;

    private static final int MANY_FULL = 5;

    private static final String MARK = "page-";

    private final DocumentBudget budget;
    private final List<List<TextSegment>> segments = new ArrayList<>();
    private final List<List<SheetTable>> tables = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private List<Bookmark> bookmarks = List.of();
    private @Nullable TaggedPieces pieces;
    private @Nullable TaggedSource structure;
    private int furniture;

    /** Of one document; its tables spend the budget's cells. */
    public SheetLayout(DocumentBudget budget) {
        this.budget = budget;
    }

    /** What the document's own outline names. */
    public void bookmarks(List<Bookmark> all) {
        bookmarks = all;
        all.forEach(bookmark -> named.add(SheetContents.plain(bookmark.title())));
    }

    /** Keeps what sheets draw under tags, for a structure that comes last. */
    public void keepTags() {
        pieces = new TaggedPieces();
    }

    /** Where the document's own structure is. */
    public void structure(TaggedSource source) {
        structure = source;
    }

    /** Where the mark of a sheet is, counted from 0; null for none. */
    public static @Nullable Target place(int sheet) {
        return sheet < 0 ? null : new Target.Here(mark(sheet));
    }

    static String mark(int sheet) {
        return MARK + (sheet + 1);
    }

    /** The sheet that a mark stands for, counted from 0; -1 where it is none. */
    static int sheet(String mark) {
        return mark.startsWith(MARK) ? Integer.parseInt(mark.substring(MARK.length())) - 1 : -1;
    }

    /** Takes a sheet; of its letters only the segments are kept. */
    public void add(Sheet drawn) throws UnreadableDocument {
        Sheet sheet = RightToLeft.level(VerticalWriting.level(drawn));
        if (pieces != null) {
            pieces.add(sheet, heights.size());
        }
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
        List<SheetParagraph> notes = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            budget.tick();
            List<SheetParagraph> beside = SideNotes.take(segments.get(i), i);
            int start = flow.size();
            for (ReadingOrder.Part part : ReadingOrder.of(SheetBox.of(segments.get(i), tables.get(i)))) {
                int before = flow.size();
                flow(part, i, flow, draft);
                notes(flow, before, notes);
            }
            SideNotes.into(flow, start, beside);
        }
        SheetOutline.of(flow, notes, bookmarks, draft);
        if (structure != null && pieces != null && pieces.mayBeCovered()) {
            var judge = new TaggedJudge(pieces, flow.size(), draft.blocks);
            Tagged.Element root = structure.read(judge);
            if (root != null && judge.isGood()) {
                var tagged = new DocumentDraft();
                TaggedOutline.of(root, pieces, budget, draft, tagged);
                draft.blocks.clear();
                draft.blocks.addAll(tagged.blocks);
                draft.heading = tagged.heading;
            }
        }
    }

    /** Takes out the notes at the foot of a column: from the first paragraph with a raised mark on, all in small letters. */
    private static void notes(List<Flow> flow, int start, List<SheetParagraph> notes) {
        int from = flow.size();
        for (int i = flow.size() - 1; i >= start && i > 0 && flow.get(i) instanceof Flow.Text t; i--) {
            if (SheetNotes.isNote(t.para())) {
                from = i;
            } else if (flow.get(i - 1) instanceof Flow.Text before && t.para().size > 1.05 * before.para().size) {
                break;
            }
        }
        for (Flow item : flow.subList(from, flow.size())) {
            notes.add(((Flow.Text) item).para());
        }
        flow.subList(from, flow.size()).clear();
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
        double[] full = words.stream().filter(s -> s.width() > FULL * (last - part.left())).mapToDouble(s -> s.x1).sorted().toArray();
        if (full.length >= MANY_FULL && last - full[full.length - 1] < FULL * (last - part.left())) {
            right = full[full.length - 1]; // where full lines end, whatever stands beside or above them
        }
        double[] lefts = words.stream().mapToDouble(s -> s.x0).sorted().toArray();
        return new double[] {lefts[1] - lefts[0] > 20 ? lefts[1] : lefts[0], right};
    }

    /** Lines between tables: such as make a table by standing below each other, and paragraphs. */
    private boolean text(List<TextLine> lines, int sheet, List<Flow> out, DocumentDraft draft, boolean first) {
        List<TextLine> prose = new ArrayList<>();
        boolean head = first;
        int i = 0;
        while (i < lines.size()) {
            int end = AlignedTables.end(lines, i);
            List<SheetParagraph> parties = end > i ? CaseCaption.of(lines.subList(i, end), sheet) : List.of();
            if (!parties.isEmpty()) {
                prose(prose, sheet, out, head);
                parties.forEach(para -> out.add(new Flow.Text(para)));
                head = false;
                i = end;
                continue;
            }
            SheetTable table = null;
            boolean goesOn = i == 0 && first && !out.isEmpty() && out.getLast() instanceof Flow.Table t && t.sheet() == sheet - 1;
            int rest = goesOn ? AlignedTables.rest(lines, ((Flow.Table) out.getLast()).table().edges()) : 0;
            if (rest > 0 && rest >= end) {
                end = rest;
                table = AlignedTables.table(lines.subList(0, end), ((Flow.Table) out.getLast()).table().edges(), budget);
            } else if (end > i) {
                table = AlignedTables.table(lines.subList(i, end), budget);
            }
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

    private boolean prose(List<TextLine> lines, int sheet, List<Flow> out, boolean first) {
        boolean head = first;
        for (SheetParagraph para : ParagraphJoiner.of(lines, sheet, named)) {
            if (head && !out.isEmpty() && out.getLast() instanceof Flow.Text before && ParagraphJoiner.goesOn(before.para(), para)) {
                before.para().add(para);
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
        } else if (!out.isEmpty() && out.getLast() instanceof Flow.Table heads && heads.sheet() == sheet && heads.table().heads(table)) {
            heads.table().grid().append(table.grid());
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
}
