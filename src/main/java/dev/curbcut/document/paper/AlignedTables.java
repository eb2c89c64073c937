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
    private static final double OPEN = 0.12;
    private static final double LARGER = 1.13;

    /** In widths of an em: white beside a column in which few rows have words. */
    private static final double CLEAR = 1;

    /** Of the rows: so few hold a head that stands beside its column and not over it. */
    private static final double BESIDE = 0.15;

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
        while (end > from && end < lines.size() && isRest(lines.get(end - 1), lines.get(end))) {
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

    /** A mark and the words it stands before are an item of a list. */
    private static boolean isBullet(TextLine line) {
        return line.segments.size() == 2 && LineBreaks.isMark(line.segments.getFirst().words());
    }

    /** @return null where the rows share no stripe of white */
    static @Nullable SheetTable table(List<TextLine> lines, DocumentBudget budget) {
        double[] edges = edges(lines);
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
            int column = column(edges, s.x0 + 0.1 * s.size);
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
        for (TextLine line : lines) {
            TreeMap<Integer, String> cells = new TreeMap<>();
            TreeMap<Integer, Integer> wide = new TreeMap<>();
            for (TextSegment segment : line.segments) {
                int first = column(edges, segment.x0 + 0.1 * segment.size);
                cells.merge(first, segment.words(), (a, b) -> a + " " + b);
                wide.merge(first, span(edges, first, segment), Math::max);
            }
            if (before == null || !isSecondOfHeads(row, line.y() - before.y(), lead, cells, open) && !goesOn(cells, open, edges.length - 1, line.y() - before.y(), line.size())) {
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
        return new SheetTable(edges[0], top, edges[edges.length - 1], before.y(), edges, grid, lines.getFirst().segments.getFirst().order);
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

    /** Edges of columns: the left of the first, the middles of the stripes that nearly no line crosses, the right of the last. */
    private static double[] edges(List<TextLine> lines) {
        var events = new TreeMap<Double, Integer>();
        int voters = 0;
        double left = Double.MAX_VALUE;
        double right = 0;
        double em = 0;
        for (TextLine line : lines) {
            left = Math.min(left, line.x0());
            right = Math.max(right, line.x1());
            em = Math.max(em, line.size());
            if (line.segments.size() > 1) {
                voters++;
                for (TextSegment segment : line.segments) {
                    events.merge(segment.x0, 1, Integer::sum);
                    events.merge(segment.x1, -1, Integer::sum);
                }
            }
        }
        List<Double> out = new ArrayList<>(List.of(left));
        int over = 0;
        double from = Double.NaN;
        double clear = Double.NaN;
        boolean few = false;
        boolean opened = false;
        for (var event : events.entrySet()) {
            double x = event.getKey();
            boolean empty = over == 0;
            over += event.getValue();
            boolean free = over <= OPEN * voters;
            if (!free && !Double.isNaN(from)) {
                if (opened && few && x - clear > CLEAR * em) {
                    out.add((clear + x) / 2); // behind the few words of a column
                } else if (opened && !few && x - from > 0.3 * em) {
                    out.add((from + x) / 2);
                }
                from = Double.NaN;
            } else if (free && Double.isNaN(from)) {
                from = x;
                few = false;
                clear = over == 0 ? x : Double.NaN;
            } else if (free && empty && x - clear > CLEAR * em && holds(lines, clear, x, em)) {
                out.add((clear + x) / 2); // before them
                few = true;
                clear = Double.NaN;
            } else if (free && over == 0) {
                clear = x;
            }
            opened |= !free;
        }
        out.add(right);
        return joined(lines, out);
    }

    /** Whether a column that few rows fill begins here: the first of them has words there, and another. */
    private static boolean holds(List<TextLine> lines, double from, double at, double em) {
        boolean first = lines.getFirst().segments.stream().anyMatch(s -> s.x0 >= from && s.x0 < at + 4 * em && s.x1 > at);
        return first && lines.stream().skip(1).anyMatch(line -> line.segments.size() > 1 && line.segments.getLast().x0 > at - em);
    }

    /** One column of two, where heads stand beside their column and not over it: no row has words in both, and few have some in the one. */
    private static double[] joined(List<TextLine> lines, List<Double> edges) {
        double[] all = edges.stream().mapToDouble(Double::doubleValue).toArray();
        int columns = all.length - 1;
        int[] filled = new int[columns];
        boolean[] both = new boolean[columns];
        boolean[] head = new boolean[columns];
        for (int l = 0; l < lines.size(); l++) {
            boolean[] here = new boolean[columns];
            for (TextSegment s : lines.get(l).segments) {
                here[column(all, s.x0 + 0.1 * s.size)] = true;
            }
            for (int c = 0; c < columns; c++) {
                filled[c] += here[c] ? 1 : 0;
                head[c] |= l == 0 && here[c];
                both[c] |= c > 0 && here[c] && here[c - 1];
            }
        }
        double few = Math.max(2, BESIDE * lines.size());
        List<Double> out = new ArrayList<>(List.of(all[0]));
        boolean before = false;
        for (int c = 1; c < columns; c++) {
            boolean apart = before || both[c] || head[c] == head[c - 1] || Math.min(filled[c], filled[c - 1]) > few || filled[head[c] ? c : c - 1] > few;
            before = !apart;
            if (apart) {
                out.add(all[c]);
            }
        }
        out.add(all[columns]);
        return out.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static long filled(TextLine line, double[] edges) {
        return line.segments.stream().mapToInt(s -> column(edges, s.x0 + 0.1 * s.size)).distinct().count();
    }

    private static int column(double[] edges, double x) {
        int i = 0;
        while (i + 2 < edges.length && x >= edges[i + 1]) {
            i++;
        }
        return i;
    }

    private static int span(double[] edges, int first, TextSegment segment) {
        int last = first;
        while (last + 2 < edges.length && segment.x1 > edges[last + 1] + 0.5 * segment.size) {
            last++;
        }
        return last - first + 1;
    }
}
