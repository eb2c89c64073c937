package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where the columns of a table without lines are. */
final class AlignedColumns {
    private static final double OPEN = 0.12;

    /** In widths of an em: white beside a column in which few rows have words. */
    private static final double CLEAR = 1;

    /** Of the rows: so few hold a head that stands beside its column and not over it. */
    private static final double BESIDE = 0.15;

    private AlignedColumns() {}

    /** Edges of columns: the left of the first, the middles of the stripes that nearly no line crosses, the right of the last. */
    static double[] edges(List<TextLine> lines) {
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
                here[at(all, s.x0 + 0.1 * s.size)] = true;
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

    static int at(double[] edges, double x) {
        int i = 0;
        while (i + 2 < edges.length && x >= edges[i + 1]) {
            i++;
        }
        return i;
    }
}
