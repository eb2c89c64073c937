package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a sheet is read: cut along white stripes, columns before what is below them (the XY cut of Nagy and
 * Seth, 1984), but only where the order of drawing agrees, since sorting blindly tears columns line by line.
 */
final class ReadingOrder {
    private static final int MOST_STRIPS = 1500;
    private static final int DEEPEST = 6;

    /** A part of a sheet with one column, and that column's edges. */
    record Part(List<SheetBox> boxes, double left, double right) {}

    private ReadingOrder() {}

    static List<Part> of(List<SheetBox> boxes) {
        List<Part> out = new ArrayList<>();
        if (!boxes.isEmpty()) {
            double left = boxes.stream().mapToDouble(SheetBox::x0).min().orElse(0);
            double right = boxes.stream().mapToDouble(SheetBox::x1).max().orElse(0);
            cut(boxes, left, right, DEEPEST, out);
        }
        return out;
    }

    private static void cut(List<SheetBox> boxes, double left, double right, int deeper, List<Part> out) {
        if (boxes.isEmpty()) {
            return;
        }
        List<Double> gutters = boxes.size() < 6 || deeper == 0 ? List.of() : Gutters.between(boxes);
        if (!gutters.isEmpty()) {
            for (int i = 0; i <= gutters.size(); i++) {
                double from = i == 0 ? Double.NEGATIVE_INFINITY : gutters.get(i - 1);
                double to = i == gutters.size() ? Double.POSITIVE_INFINITY : gutters.get(i);
                List<SheetBox> column = boxes.stream().filter(b -> b.x1() > from && b.x1() <= to).toList();
                double x0 = column.stream().mapToDouble(SheetBox::x0).min().orElse(0);
                double x1 = column.stream().mapToDouble(SheetBox::x1).max().orElse(0);
                cut(column, x0, x1, deeper - 1, out);
            }
            return;
        }
        List<List<SheetBox>> strips = strips(boxes);
        List<SheetBox> plain = new ArrayList<>();
        int i = 0;
        while (i < strips.size()) {
            int end = deeper == 0 || strips.size() > MOST_STRIPS ? i : band(strips, i);
            if (end > i) {
                flush(plain, left, right, out);
                cut(flat(strips, i, end), left, right, deeper - 1, out);
                i = end;
            } else {
                plain.addAll(strips.get(i));
                i++;
            }
        }
        flush(plain, left, right, out);
    }

    private static void flush(List<SheetBox> plain, double left, double right, List<Part> out) {
        if (!plain.isEmpty()) {
            out.add(new Part(List.copyOf(plain), left, right));
            plain.clear();
        }
    }

    private static List<SheetBox> flat(List<List<SheetBox>> strips, int from, int to) {
        return strips.subList(from, to).stream().flatMap(List::stream).toList();
    }

    /** The longest run of strips from here that a common stripe of white parts into columns; {@code from} for none. */
    private static int band(List<List<SheetBox>> strips, int from) {
        List<double[]> free = List.of(new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
        int end = from;
        while (end < strips.size()) {
            List<double[]> next = without(free, strips.get(end));
            boolean inner = next.stream().anyMatch(f -> !Double.isInfinite(f[0]) && !Double.isInfinite(f[1]));
            if (end > from && !inner && free.stream().anyMatch(f -> !Double.isInfinite(f[0]) && !Double.isInfinite(f[1]))) {
                break;
            }
            free = next;
            end++;
            if (!inner && end - from > 6) {
                break;
            }
        }
        List<SheetBox> run = flat(strips, from, end);
        return end - from >= 2 && run.size() >= 6 && !Gutters.between(run).isEmpty() ? end : from;
    }

    private static List<double[]> without(List<double[]> free, List<SheetBox> strip) {
        List<double[]> out = free;
        for (SheetBox box : strip) {
            List<double[]> next = new ArrayList<>();
            for (double[] f : out) {
                if (box.x1() <= f[0] || box.x0() >= f[1]) {
                    next.add(f);
                    continue;
                }
                if (box.x0() - f[0] > 5) {
                    next.add(new double[] {f[0], box.x0()});
                }
                if (f[1] - box.x1() > 5) {
                    next.add(new double[] {box.x1(), f[1]});
                }
            }
            out = next;
        }
        return out;
    }

    /** Boxes that overlap from above to below, as one strip. */
    private static List<List<SheetBox>> strips(List<SheetBox> boxes) {
        List<SheetBox> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(SheetBox::top));
        List<List<SheetBox>> out = new ArrayList<>();
        double reach = Double.NEGATIVE_INFINITY;
        for (SheetBox box : sorted) {
            if (out.isEmpty() || box.top() >= reach - 0.5) {
                out.add(new ArrayList<>());
            }
            out.getLast().add(box);
            reach = Math.max(reach, box.bottom());
        }
        return out;
    }
}
