package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** White stripes from top to bottom between what stands left and right of them, and whether they part columns of text. */
final class Gutters {
    /** Narrowest stripe, in widths of an em. */
    private static final double NARROW = 0.8;

    private static final int FEWEST_ROWS = 3;

    private Gutters() {}

    /** Places where these boxes are parted into columns that are read one after the other. */
    static List<Double> between(List<SheetBox> boxes) {
        double em = boxes.stream().mapToDouble(SheetBox::size).sorted().skip(boxes.size() / 2).findFirst().orElse(10);
        List<SheetBox> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(SheetBox::x0));
        List<Double> out = new ArrayList<>();
        double reach = sorted.getFirst().x1();
        for (SheetBox box : sorted) {
            if (box.x0() - reach >= NARROW * em && partsColumns(boxes, (box.x0() + reach) / 2)) {
                out.add((box.x0() + reach) / 2);
            }
            reach = Math.max(reach, box.x1());
        }
        return out;
    }

    /** Columns are drawn one after the other, the rows of a table across; the order of drawing tells them apart. */
    private static boolean partsColumns(List<SheetBox> boxes, double x) {
        List<SheetBox> left = boxes.stream().filter(b -> b.x1() <= x).toList();
        List<SheetBox> right = boxes.stream().filter(b -> b.x1() > x).toList();
        int fewest = Math.min(rows(left), rows(right));
        if (fewest < FEWEST_ROWS) {
            return false;
        }
        List<SheetBox> drawn = new ArrayList<>(boxes);
        drawn.sort(Comparator.comparingInt(SheetBox::order));
        int switches = 0;
        for (int i = 1; i < drawn.size(); i++) {
            switches += drawn.get(i).x1() <= x != drawn.get(i - 1).x1() <= x ? 1 : 0;
        }
        double words = Math.min(length(left), length(right));
        boolean prose = words > 14 && fill(left) > 0.55 && fill(right) > 0.55;
        boolean apart = switches <= 2 + 0.15 * fewest;
        return apart ? prose || aligned(left, right) < 0.6 : prose && words > 22 && fewest > 8 && fill(left) > 0.75 && fill(right) > 0.75;
    }

    private static int rows(List<SheetBox> boxes) {
        double[] tops = boxes.stream().mapToDouble(SheetBox::bottom).sorted().toArray();
        int rows = boxes.stream().anyMatch(b -> b.table() != null) ? FEWEST_ROWS : 0;
        double last = Double.NEGATIVE_INFINITY;
        for (double top : tops) {
            if (top - last > 4) {
                rows++;
                last = top;
            }
        }
        return rows;
    }

    /** Mean length of a line in characters; a Chinese one says twice as much. */
    private static double length(List<SheetBox> boxes) {
        return boxes.stream()
                .filter(b -> b.segment() != null)
                .mapToDouble(b -> b.segment().text.chars().mapToDouble(c -> CleanText.isWide(c) ? 2 : 1).sum())
                .average()
                .orElse(100);
    }

    /** How much of their column the lines take, on the average. */
    private static double fill(List<SheetBox> boxes) {
        double x0 = boxes.stream().mapToDouble(SheetBox::x0).min().orElse(0);
        double x1 = boxes.stream().mapToDouble(SheetBox::x1).max().orElse(1);
        return boxes.stream().mapToDouble(b -> b.x1() - b.x0()).average().orElse(0) / Math.max(1, x1 - x0);
    }

    /** Which part of the right lines stands on the baseline of a left one. */
    private static double aligned(List<SheetBox> left, List<SheetBox> right) {
        var places = new java.util.TreeSet<Double>();
        left.forEach(b -> places.add(b.bottom()));
        long on = right.stream().filter(b -> !places.subSet(b.bottom() - 1.5, b.bottom() + 1.5).isEmpty()).count();
        return right.isEmpty() ? 0 : (double) on / right.size();
    }
}
