package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds tables without lines: rows whose parts stand below each other with white between. */
final class AlignedTables {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_SINGLE = 3;
    private static final double LARGER = 1.13;

    /** In sizes: lines so near to each other can't follow one another in a column, but stand beside each other in the middles of their cells. */
    private static final double ONE = 0.95;

    /** In usual distances of rows: lines of one row of heads are nearer. */
    private static final double NEARER = 0.9;
    private static final Pattern NUMBER = Pattern.compile("[-+(]?[¥$€]?[\\d.,%]+[)%]?");

    private AlignedTables() {}

    /** The end of a table that begins at this line; {@code from} where none does. */
    static int end(List<TextLine> lines, int from) {
        if (lines.get(from).segments.size() < 2) {
            return from;
        }
        int end = from;
        int single = 0;
        int multiple = 0;
        int bullets = 0;
        for (int i = from; i < lines.size() && single <= MOST_SINGLE; i++) {
            TextLine line = lines.get(i);
            boolean far = i > from && line.y() - lines.get(i - 1).y() > 4.5 * line.size();
            boolean prose = line.segments.size() == 1 && line.x1() - line.x0() > 0.6 * (line.right - line.left);
            if (far || prose || i > from && isHeading(lines, from, i) || LineBreaks.isLeader(line.text())) {
                break;
            }
            bullets += isBullet(line) ? 1 : 0;
            single = line.segments.size() == 1 ? single + 1 : 0;
            if (line.segments.size() > 1) {
                multiple++;
                end = i + 1;
            }
        }
        while (end > from && end < lines.size() && (isRest(lines.get(end - 1), lines.get(end)) || isBeside(lines, end))) {
            end++;
        }
        return multiple >= FEWEST_ROWS && bullets * 2 < multiple ? end : from;
    }

    /** Whether a text between rows heads another table: larger than the rows, or over a row that says what the first one says. */
    private static boolean isHeading(List<TextLine> lines, int from, int at) {
        TextLine line = lines.get(at);
        return line.segments.size() == 1
                && (line.size() > LARGER * lines.get(from).size() || at + 1 < lines.size() && lines.get(at + 1).text().equals(lines.get(from).text()));
    }

    /** Whether a single text below the last row is the rest of one of its cells, the first aside. */
    private static boolean isRest(TextLine row, TextLine line) {
        return line.segments.size() == 1
                && line.y() - row.y() < 1.3 * line.size()
                && row.segments.stream().skip(1).anyMatch(s -> Math.abs(s.x0 - line.x0()) < 0.3 * line.size())
                && line.x1() - line.x0() < 0.6 * (line.right - line.left);
    }

    /** Whether the line before the last row began what this one ends, round words that stand in the middle. */
    private static boolean isBeside(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        return at > 1 && line.segments.size() == 1 && line.y() - lines.get(at - 1).y() < ONE * line.size() && Math.abs(lines.get(at - 2).x0() - line.x0()) < 0.3 * line.size();
    }

    /** A mark and the words it stands before are an item of a list. */
    private static boolean isBullet(TextLine line) {
        return line.segments.size() == 2 && LineBreaks.isMark(line.segments.getFirst().words());
    }

    /** @return null where the rows share no stripe of white */
    static @Nullable SheetTable table(List<TextLine> lines, DocumentBudget budget) {
        double[] edges = AlignedColumns.edges(lines);
        if (edges.length < 3) {
            return null;
        }
        long split = lines.stream().filter(line -> filled(line, edges) > 1).count();
        return split < FEWEST_ROWS || split * 2 < lines.size() ? null : table(lines, edges, budget);
    }

    /**
     * The rows at the head of a sheet that go on with the table at the foot of the sheet before, however few.
     *
     * @param edges of that table's columns
     * @return how many lines they take; 0 for none
     */
    static int rest(List<TextLine> lines, double[] edges) {
        int end = 0;
        int columns = edges.length - 1;
        boolean whole = false;
        while (end < lines.size() && lines.get(end).segments.size() > 1 && fits(lines.get(end), edges)) {
            long filled = filled(lines.get(end), edges);
            if (filled * 2 <= columns) {
                break;
            }
            whole |= filled == columns;
            end++;
        }
        return whole ? end : 0;
    }

    /** Whether each text of a line lies in one column, and no two in the same. */
    private static boolean fits(TextLine line, double[] edges) {
        return filled(line, edges) == line.segments.size() && line.segments.stream().allMatch(s -> {
            int column = AlignedColumns.at(edges, s.x0 + 0.1 * s.size);
            return s.x0 > edges[column] - s.size && s.x1 < edges[column + 1] + s.size;
        });
    }

    /** @param edges of its columns */
    static SheetTable table(List<TextLine> lines, double[] edges, DocumentBudget budget) {
        var grid = new TableBuilder();
        int row = -1;
        TreeMap<Integer, StringBuilder> open = new TreeMap<>();
        TreeMap<Integer, Integer> spans = new TreeMap<>();
        TextLine before = null;
        double lead = lead(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TreeMap<Integer, String> cells = new TreeMap<>();
            TreeMap<Integer, Integer> wide = new TreeMap<>();
            for (TextSegment segment : line.segments) {
                int first = AlignedColumns.at(edges, segment.x0 + 0.1 * segment.size);
                cells.merge(first, segment.words(), (a, b) -> a + " " + b);
                wide.merge(first, span(edges, first, segment), Math::max);
            }
            boolean near = i + 1 < lines.size() && isOne(line, lines.get(i + 1), edges);
            boolean one = i > 0 && isOne(before, line, edges) && (open.keySet().stream().noneMatch(cells::containsKey) || isMiddle(lines, i) && !near);
            boolean begins = !one && near;
            if (before == null || begins || !one && !isSecondOfHeads(row, line.y() - before.y(), lead, cells, open) && !goesOn(cells, open, edges.length - 1, line.y() - before.y(), line.size())) {
                put(grid, row++, open, spans, budget);
                open = new TreeMap<>();
                spans = wide;
            }
            for (var cell : cells.entrySet()) {
                LineBreaks.join(open.computeIfAbsent(cell.getKey(), k -> new StringBuilder()), cell.getValue());
            }
            before = line;
        }
        put(grid, row, open, spans, budget);
        double top = lines.getFirst().segments.getFirst().top();
        return new SheetTable(edges[0], top, edges[edges.length - 1], before.y(), edges, grid, lines.getFirst().segments.getFirst().order, lines.get(lines.size() / 2).size(),
                lines.stream().mapToInt(line -> line.text().length()).sum());
    }

    private static void put(TableBuilder grid, int row, TreeMap<Integer, StringBuilder> cells, TreeMap<Integer, Integer> spans, DocumentBudget budget) {
        for (var cell : cells.entrySet()) {
            if (row >= 0 && budget.cell()) {
                // Words that reach under the next column hide nothing that stands there.
                Integer next = cells.higherKey(cell.getKey());
                int room = next == null ? Integer.MAX_VALUE : next - cell.getKey();
                int wide = Math.min(room, spans.getOrDefault(cell.getKey(), 1));
                grid.put(new TableBuilder.PlacedCell(row, cell.getKey(), 1, wide, TableBuilder.paragraphs(cell.getValue().toString())));
            }
        }
    }

    /** Whether two lines are so near that they can't follow one another, and none of their words stand in the same column. */
    private static boolean isOne(TextLine a, TextLine b, double[] edges) {
        return b.y() - a.y() < ONE * b.size()
                && a.segments.stream().noneMatch(s -> b.segments.stream().anyMatch(t -> AlignedColumns.at(edges, s.x0 + 0.1 * s.size) == AlignedColumns.at(edges, t.x0 + 0.1 * t.size)));
    }

    /** Whether the line before stands halfway between the lines round it. */
    private static boolean isMiddle(List<TextLine> lines, int at) {
        double after = lines.get(at).y() - lines.get(at - 1).y();
        return at > 1 && Math.abs(after - (lines.get(at - 1).y() - lines.get(at - 2).y())) < 0.25 * lines.get(at).size();
    }

    private static double lead(List<TextLine> lines) {
        double[] steps = IntStream.range(1, lines.size()).mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y()).sorted().toArray();
        return steps.length < 4 ? 0 : steps[steps.length / 2];
    }

    /** Whether a line is one more of the heads: words alone, nearer to them than rows are to one another. */
    private static boolean isSecondOfHeads(int row, double step, double lead, TreeMap<Integer, String> cells, TreeMap<Integer, StringBuilder> heads) {
        return row == 0
                && step < NEARER * lead
                && cells.keySet().stream().allMatch(heads::containsKey)
                && cells.values().stream().noneMatch(text -> NUMBER.matcher(text).matches())
                && heads.values().stream().noneMatch(text -> NUMBER.matcher(text).matches());
    }

    /** Whether a line is the rest of the row above: a few words, in columns where that row has words already. */
    private static boolean goesOn(TreeMap<Integer, String> cells, TreeMap<Integer, StringBuilder> above, int columns, double lead, double size) {
        if (lead > 1.5 * size || cells.size() * 2 > columns && columns > 2 || cells.size() >= columns || cells.firstKey() == 0 && columns > 2) {
            return false;
        }
        return cells.keySet().stream().allMatch(above::containsKey)
                && cells.values().stream().noneMatch(text -> NUMBER.matcher(text).matches());
    }

    private static long filled(TextLine line, double[] edges) {
        return line.segments.stream().mapToInt(s -> AlignedColumns.at(edges, s.x0 + 0.1 * s.size)).distinct().count();
    }

    private static int span(double[] edges, int first, TextSegment segment) {
        int last = first;
        while (last + 2 < edges.length && segment.x1 > edges[last + 1] + 0.5 * segment.size) {
            last++;
        }
        return last - first + 1;
    }
}
