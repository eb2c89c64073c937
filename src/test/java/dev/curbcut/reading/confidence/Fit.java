package dev.curbcut.reading.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits weights to what is known: gradient boosting of stumps for the least absolute error (Friedman 2001). Each step takes the sign and the
 * threshold that part pages which are expected to be better than they are from the others best, and adds a part of each side's median error.
 */
final class Fit {
    private static final int STEPS = 120;
    private static final double RATE = .1;

    /** Pages on each side of a threshold at least. */
    private static final int LEAST = 6;

    /** Share of the pages, and of the signs, that a step looks at. */
    private static final double PAGES = .7;
    private static final double SIGNS = .5;

    /** A page: its signs, and what its reading is worth. */
    record Known(Map<String, Double> signs, double f1) {}

    private final List<Known> pages;
    private final List<String> names;
    private final double[] errors;
    private final Random random = new Random(1);
    private final Map<String, Map<Double, Double>> weights = new TreeMap<>();
    private double always;

    Fit(List<Known> pages) {
        this.pages = pages;
        this.names = List.copyOf(pages.getFirst().signs().keySet());
        this.errors = pages.stream().mapToDouble(Known::f1).toArray();
        this.always = median(errors);
        for (int i = 0; i < errors.length; i++) {
            errors[i] -= always;
        }
        for (int step = 0; step < STEPS; step++) {
            step();
        }
    }

    private void step() {
        int[] some = random.ints(0, pages.size()).distinct().limit(Math.round(PAGES * pages.size())).toArray();
        String sign = null;
        double above = 0;
        double most = 0;
        for (String name : names) {
            if (random.nextDouble() > SIGNS) {
                continue;
            }
            double[][] rows = Arrays.stream(some).mapToObj(i -> new double[] {value(i, name), Math.signum(errors[i])}).sorted((a, b) -> Double.compare(a[0], b[0])).toArray(double[][]::new);
            double all = Arrays.stream(rows).mapToDouble(row -> row[1]).sum();
            double left = 0;
            for (int i = 0; i + 1 < rows.length; i++) {
                left += rows[i][1];
                int here = i + 1;
                if (here >= LEAST && rows.length - here >= LEAST && rows[i][0] < rows[i + 1][0]) {
                    double gain = left * left / here + (all - left) * (all - left) / (rows.length - here);
                    if (gain > most) {
                        most = gain;
                        sign = name;
                        above = (rows[i][0] + rows[i + 1][0]) / 2;
                    }
                }
            }
        }
        if (sign == null) {
            return;
        }
        String best = sign;
        double limit = Math.round(above * 1000) / 1000.;
        double below = RATE * median(Arrays.stream(some).filter(i -> value(i, best) <= limit).mapToDouble(i -> errors[i]).toArray());
        double over = RATE * median(Arrays.stream(some).filter(i -> value(i, best) > limit).mapToDouble(i -> errors[i]).toArray());
        always += below;
        weights.computeIfAbsent(best, name -> new TreeMap<>()).merge(limit, over - below, Double::sum);
        for (int i = 0; i < errors.length; i++) {
            errors[i] -= value(i, best) > limit ? over : below;
        }
    }

    private double value(int page, String name) {
        return pages.get(page).signs().get(name);
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The weights, as {@code weights.tsv} has them. */
    List<Confidence.Weight> weights() {
        List<Confidence.Weight> rows = new ArrayList<>();
        rows.add(new Confidence.Weight(Confidence.ALWAYS, 0, round(always)));
        weights.forEach((sign, limits) -> limits.forEach((above, weight) -> {
            if (round(weight) != 0) {
                rows.add(new Confidence.Weight(sign, above, round(weight)));
            }
        }));
        return rows;
    }

    private static double round(double weight) {
        return Math.round(weight * 10_000) / 10_000.;
    }
}
