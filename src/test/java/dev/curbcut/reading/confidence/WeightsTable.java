package dev.curbcut.reading.confidence;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.trace.Explanation;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.render.plain.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the table of weights from a folder of pages whose text is known, and tells what it is worth on pages it was not made from. */
final class WeightsTable {
    private static final int FOLDS = 10;
    private static final String SIGNS = "confidence by: ";

    private WeightsTable() {}

    /** @param arguments the folder, and the table to write; without one, only what it is worth is told */
    public static void main(String[] arguments) throws IOException {
        List<String> sets = new ArrayList<>();
        List<Fit.Known> known = new ArrayList<>();
        for (GoldPage gold : GoldPage.in(Path.of(arguments[0]))) {
            Trace trace = Trace.on();
            var source = new Source(Address.of(gold.page().address()), gold.page().bytes(), "text/html", 200);
            if (Road.reader().read(source, false, SubFetch.NONE, trace) instanceof Outcome.Read(Page page)) {
                sets.add(gold.set());
                known.add(new Fit.Known(signs(trace), gold.f1(PlainText.of(page.blocks()))));
            }
        }
        if (known.size() < FOLDS * FOLDS) {
            System.err.println("There are too few pages with known text in " + arguments[0] + ": " + known.size() + ".");
            System.exit(2);
        }
        String worth = worth(sets, known);
        System.out.print(worth);
        if (arguments.length > 1) {
            write(Path.of(arguments[1]), worth, new Fit(known).weights());
        }
    }

    private static Map<String, Double> signs(Trace trace) {
        Map<String, Double> signs = new LinkedHashMap<>();
        String line = Explanation.of(trace).lines().filter(l -> l.startsWith(SIGNS)).findFirst().orElseThrow();
        for (String sign : line.substring(SIGNS.length()).split(", ")) {
            String[] parts = sign.split(" ");
            signs.put(parts[0], Double.parseDouble(parts[1]));
        }
        return signs;
    }

    private static void write(Path table, String worth, List<Confidence.Weight> weights) throws IOException {
        var out = new StringBuilder("# What each sign of a reading adds to the F1 that is expected of it, where the sign is above the threshold.\n"
                + "# Made by scripts/confidence: stumps, boosted for the least absolute error. Each fold of " + FOLDS + " read with weights made of the others:\n");
        worth.lines().forEach(line -> out.append("#   ").append(line).append('\n'));
        out.append("# sign\tabove\tweight\n");
        weights.forEach(row -> out.append(row.sign()).append('\t').append(String.format(Locale.ROOT, "%.3f", row.above())).append('\t')
                .append(String.format(Locale.ROOT, "%.4f", row.weight())).append('\n'));
        Files.writeString(table, out);
    }

    /** What the weights are worth on pages that were held out of their making. */
    private static String worth(List<String> sets, List<Fit.Known> known) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, known.size()).boxed().toList());
        Collections.shuffle(order, new Random(1));
        double[] expected = new double[known.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<Integer> out = new HashSet<>();
            for (int i = fold; i < order.size(); i += FOLDS) {
                out.add(order.get(i));
            }
            List<Confidence.Weight> weights = new Fit(IntStream.range(0, known.size()).filter(i -> !out.contains(i)).mapToObj(known::get).toList()).weights();
            out.forEach(i -> expected[i] = Confidence.of(known.get(i).signs(), weights));
        }
        var text = new StringBuilder();
        Map<String, List<Integer>> bySet = new TreeMap<>(IntStream.range(0, known.size()).boxed().collect(Collectors.groupingBy(sets::get)));
        bySet.forEach((set, pages) -> text.append(line(set, pages, known, expected)));
        List<Integer> all = IntStream.range(0, known.size()).boxed().toList();
        text.append(line("all", all, known, expected));
        Set<Integer> worst = lowest(all, i -> known.get(i).f1());
        Set<Integer> least = lowest(all, i -> expected[i]);
        least.retainAll(worst);
        return text.append(String.format(Locale.ROOT, "of the tenth with the lowest F1 %.2f are in the tenth with the lowest confidence%n", (double) least.size() / worst.size())).toString();
    }

    private static String line(String set, List<Integer> pages, List<Fit.Known> known, double[] expected) {
        double error = pages.stream().mapToDouble(i -> Math.abs(expected[i] - known.get(i).f1())).average().orElse(0);
        double[] f1s = pages.stream().mapToDouble(i -> known.get(i).f1()).sorted().toArray();
        double constant = Arrays.stream(f1s).map(f1 -> Math.abs(f1 - f1s[f1s.length / 2])).average().orElse(0);
        return String.format(Locale.ROOT, "%s: %d pages, mean F1 %.3f, mean error %.3f (%.3f if all were called the same)%n", set, pages.size(), Arrays.stream(f1s).average().orElse(0), error, constant);
    }

    private static Set<Integer> lowest(List<Integer> pages, java.util.function.IntToDoubleFunction by) {
        return pages.stream().sorted(Comparator.comparingDouble(by::applyAsDouble)).limit(Math.round(pages.size() / 10.)).collect(Collectors.toCollection(HashSet::new));
    }
}
