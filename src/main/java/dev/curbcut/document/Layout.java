package dev.curbcut.document;

import dev.curbcut.page.Block;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From sheets of paper to blocks: tables, columns, paragraphs, headings; what only paper needs is left out. */
final class Layout {
    private final Budget budget;
    private final List<List<Segment>> segments = new ArrayList<>();
    private final List<List<Tabled>> tables = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private int furniture;

    Layout(Budget budget) {
        this.budget = budget;
    }

    /** Takes a sheet; of its letters only the segments are kept. */
    void add(Sheet sheet) throws Unreadable {
        List<Piece> pieces = new ArrayList<>(sheet.pieces);
        tables.add(Rulings.tables(sheet, pieces, budget));
        segments.add(Segment.of(pieces));
        heights.add(sheet.height);
        furniture += sheet.furniture;
        budget.tick();
    }

    void into(Draft draft) throws Unreadable {
        draft.omit(What.FURNITURE, furniture + Margins.strip(segments, heights));
        List<Flow> flow = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            budget.tick();
            for (Columns.Part part : Columns.of(Box.of(segments.get(i), tables.get(i)))) {
                flow(part, i, flow, draft);
            }
        }
        Outline.of(flow, draft);
    }

    private void flow(Columns.Part part, int sheet, List<Flow> out, Draft draft) {
        List<Tabled> inside = part.boxes().stream().filter(b -> b.table() != null).map(Box::table)
                .sorted(Comparator.comparingDouble(Tabled::y0)).toList();
        List<Segment> words = part.boxes().stream().filter(b -> b.segment() != null).map(Box::segment).toList();
        // A table may be wider than the text around it: the text has its own edges.
        double[] edges = edges(words, part);
        List<Line> lines = Line.of(words, edges[0], edges[1]);
        List<Line> open = new ArrayList<>();
        int next = 0;
        boolean first = true;
        for (Line line : lines) {
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

    private static double[] edges(List<Segment> words, Columns.Part part) {
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
    private boolean text(List<Line> lines, int sheet, List<Flow> out, Draft draft, boolean first) {
        List<Line> prose = new ArrayList<>();
        boolean head = first;
        int i = 0;
        while (i < lines.size()) {
            int end = Aligned.end(lines, i);
            Tabled table = end > i ? Aligned.table(lines.subList(i, end), budget) : null;
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

    private static boolean prose(List<Line> lines, int sheet, List<Flow> out, boolean first) {
        boolean head = first;
        for (Para para : Paragraphs.of(lines, sheet)) {
            if (head && !out.isEmpty() && out.getLast() instanceof Flow.Text before && Paragraphs.goesOn(before.para(), para)) {
                Breaks.join(before.para().text, para.text.toString());
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

    private static void table(Tabled table, int sheet, List<Flow> out, Draft draft) {
        if (!out.isEmpty() && out.getLast() instanceof Flow.Table before && before.sheet() == sheet - 1 && before.table().goesOnIn(table)) {
            draft.omit(What.DUPLICATE, before.table().grid().append(table.grid()));
            out.set(out.size() - 1, new Flow.Table(before.table(), sheet));
        } else {
            out.add(new Flow.Table(table, sheet));
        }
    }

    /** What follows one upon the other. */
    sealed interface Flow {
        record Text(Para para) implements Flow {}

        /** @param sheet its last */
        record Table(Tabled table, int sheet) implements Flow {}
    }

    static Block block(Tabled table) {
        return table.grid().table(List.of());
    }
}
