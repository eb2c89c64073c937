package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Rule;
import dev.curbcut.page.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The cells between lines that touch: neighbours with no line between them are one merged cell. */
final class RuledCells {
    private static final double NEAR = 3.5;

    /** In points: too narrow for a column. */
    private static final double BEYOND = 10;
    private static final int MOST_LINES = 600;
    private static final int MOST_LINES_OF_A_CELL = 8;

    private final double[] xs;
    private final double[] ys;
    private final boolean[][] rightWall;
    private final boolean[][] floor;

    private RuledCells(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.rightWall = new boolean[ys.length - 1][xs.length - 1];
        this.floor = new boolean[ys.length - 1][xs.length - 1];
    }

    /** @return null where the lines enclose less than two cells */
    static @Nullable RuledCells of(List<Rule> rules) {
        double[] xs = within(edges(rules, rule -> rule.x1(), rule -> rule.level() ? rule.x2() : rule.x1()), rules);
        double[] ys = edges(rules, rule -> rule.y1(), rule -> rule.level() ? rule.y1() : rule.y2());
        boolean upright = rules.stream().anyMatch(rule -> !rule.level());
        if (!upright || xs.length < 2 || ys.length < 2 || xs.length * ys.length < 6 || xs.length > MOST_LINES || ys.length > MOST_LINES) {
            return null;
        }
        var frame = new RuledCells(xs, ys);
        for (Rule rule : rules) {
            frame.build(rule);
        }
        return frame;
    }

    /** Without the ends of a line that reaches a little beyond the table it touches, such as the one below a running head. */
    private static double[] within(double[] xs, List<Rule> rules) {
        int from = xs.length > 3 && xs[1] - xs[0] < BEYOND && !isUpright(xs[0], rules) && isUpright(xs[1], rules) ? 1 : 0;
        int last = xs.length - 1;
        int to = last > from + 2 && xs[last] - xs[last - 1] < BEYOND && !isUpright(xs[last], rules) && isUpright(xs[last - 1], rules) ? last : last + 1;
        return Arrays.copyOfRange(xs, from, to);
    }

    private static boolean isUpright(double x, List<Rule> rules) {
        return rules.stream().anyMatch(rule -> !rule.level() && Math.abs(rule.x1() - x) <= NEAR);
    }

    /** Ends of lines and places of cross lines, those nearly at one place taken as one. */
    private static double[] edges(List<Rule> rules, ToDoubleFunction<Rule> first, ToDoubleFunction<Rule> second) {
        double[] all = new double[2 * rules.size()];
        int n = 0;
        for (Rule rule : rules) {
            all[n++] = first.applyAsDouble(rule);
            all[n++] = second.applyAsDouble(rule);
        }
        Arrays.sort(all);
        int kept = 0;
        for (double value : all) {
            if (kept == 0 || value - all[kept - 1] > NEAR) {
                all[kept++] = value;
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private void build(Rule rule) {
        if (rule.level()) {
            int below = at(ys, rule.y1());
            for (int c = 0; c < xs.length - 1 && below > 0; c++) {
                double middle = (xs[c] + xs[c + 1]) / 2;
                if (below - 1 < floor.length) {
                    floor[below - 1][c] |= rule.x1() <= middle && rule.x2() >= middle;
                }
            }
        } else {
            int right = at(xs, rule.x1());
            for (int r = 0; r < ys.length - 1 && right > 0; r++) {
                double middle = (ys[r] + ys[r + 1]) / 2;
                if (right - 1 < rightWall[r].length) {
                    rightWall[r][right - 1] |= rule.y1() <= middle && rule.y2() >= middle;
                }
            }
        }
    }

    /** The index of the edge nearest below a place. */
    private static int at(double[] edges, double place) {
        int i = Arrays.binarySearch(edges, place + NEAR);
        return i >= 0 ? i : -i - 2;
    }

    /** Puts letters into cells; null where there is no table in it but a frame or a drawing. */
    @Nullable SheetTable fill(List<Glyph> glyphs, DocumentBudget budget) {
        List<int[]> boxes = new ArrayList<>();
        int[][] owner = merge(boxes);
        if (boxes.size() < 2) {
            return null;
        }
        List<List<Glyph>> contents = new ArrayList<>();
        boxes.forEach(box -> contents.add(new ArrayList<>()));
        int order = Integer.MAX_VALUE;
        List<Glyph> inside = new ArrayList<>();
        int c = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int r = at(ys, glyph.centre() - NEAR);
            // Words that run over the edge of their cell stay in it.
            c = i > 0 && c >= 0 && glyph.goesOnFrom(glyphs.get(i - 1)) ? c : at(xs, glyph.middle() - NEAR);
            if (r >= 0 && c >= 0 && r < ys.length - 1 && c < xs.length - 1) {
                contents.get(owner[r][c]).add(glyph);
                inside.add(glyph);
                order = Math.min(order, i);
            }
        }
        long filled = contents.stream().filter(cell -> cell.stream().anyMatch(p -> !p.isBlank())).count();
        double letters = contents.stream().mapToInt(List::size).sum();
        boolean drawing = boxes.size() < 12 && letters < 2 * filled || ys.length == 2 && letters < 4 * filled;
        if (filled < 2 || filled * 8 < boxes.size() || drawing) {
            return null;
        }
        release(boxes, contents, inside);
        drop(glyphs, inside);
        var grid = new TableBuilder();
        List<List<double[]>> rows = UnruledRows.of(boxes, contents, xs, ys.length - 1);
        for (int i = 0; i < boxes.size(); i++) {
            int[] box = boxes.get(i);
            List<double[]> parts = box[0] == box[2] ? rows.get(box[0]) : List.of();
            int wide = box[3] - box[1] + 1;
            for (int part = 0; part < Math.max(1, parts.size()) && budget.cell(); part++) {
                List<Glyph> cell = parts.isEmpty() ? contents.get(i) : UnruledRows.part(contents.get(i), parts, part);
                int tall = parts.isEmpty() ? UnruledRows.MOST * (box[2] - box[0] + 1) : 1;
                List<Block> text = CellText.of(cell, xs[box[1]], xs[box[3] + 1]);
                grid.put(new TableBuilder.PlacedCell(UnruledRows.MOST * box[0] + part, box[1], tall, wide, text));
            }
        }
        return new SheetTable(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1], xs, grid, order, inside.get(inside.size() / 2).size(), inside.size());
    }

    /** A cell across the whole table with many lines is no cell but a part without lines of its own: its text flows on. */
    private void release(List<int[]> boxes, List<List<Glyph>> contents, List<Glyph> inside) {
        for (int i = 0; i < boxes.size(); i++) {
            int[] box = boxes.get(i);
            boolean across = box[1] == 0 && box[3] == xs.length - 2;
            List<Glyph> cell = contents.get(i);
            if (across && cell.size() > 40 && cell.stream().mapToLong(p -> Math.round(p.y() / 4)).distinct().count() > MOST_LINES_OF_A_CELL) {
                var gone = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<Glyph, Boolean>());
                gone.addAll(cell);
                inside.removeIf(gone::contains);
                cell.clear();
            }
        }
    }

    private static void drop(List<Glyph> glyphs, List<Glyph> inside) {
        Iterator<Glyph> gone = inside.iterator();
        Glyph[] next = {gone.hasNext() ? gone.next() : null};
        glyphs.removeIf(glyph -> {
            boolean out = glyph == next[0];
            next[0] = out ? gone.hasNext() ? gone.next() : null : next[0];
            return out;
        });
    }

    /** Grows each cell to the right, then down, as long as no wall stands in the way; fills {@code boxes} with its corners. */
    private int[][] merge(List<int[]> boxes) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        int[][] owner = new int[rows][columns];
        for (int[] row : owner) {
            Arrays.fill(row, -1);
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (owner[r][c] >= 0) {
                    continue;
                }
                int right = c;
                while (right + 1 < columns && !rightWall[r][right] && owner[r][right + 1] < 0) {
                    right++;
                }
                int bottom = r;
                while (bottom + 1 < rows && isOpen(bottom, c, right, owner)) {
                    bottom++;
                }
                for (int i = r; i <= bottom; i++) {
                    Arrays.fill(owner[i], c, right + 1, boxes.size());
                }
                boxes.add(new int[] {r, c, bottom, right});
            }
        }
        return owner;
    }

    private boolean isOpen(int row, int from, int to, int[][] owner) {
        for (int c = from; c <= to; c++) {
            if (floor[row][c] || owner[row + 1][c] >= 0 || c < to && rightWall[row + 1][c]) {
                return false;
            }
        }
        return true;
    }
}
