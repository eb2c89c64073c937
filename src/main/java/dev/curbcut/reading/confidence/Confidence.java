package dev.curbcut.reading.confidence;

import dev.curbcut.table.TabSeparatedValues;
import java.util.List;
import java.util.Map;

/**
 * How sure a reading is, 0 to 1: a sum of weights, each for a sign that is above a threshold. The table of weights is made by
 * {@code scripts/confidence} from pages whose right text is known, and says in its head how.
 */
public final class Confidence {
    /** In the place of a sign: what counts of every page. */
    static final String ALWAYS = "always";

    private static final List<Weight> WEIGHTS = TabSeparatedValues.of(Confidence.class, "weights.tsv").stream()
            .map(row -> new Weight(row[0], Double.parseDouble(row[1]), Double.parseDouble(row[2])))
            .toList();

    /** @param sign its name; {@code always} for what counts of every page */
    record Weight(String sign, double above, double weight) {}

    private Confidence() {}

    /** The F1 that the reading expects of its text; of a front page, of its items. */
    public static double of(Signs signs) {
        return of(signs.values(), WEIGHTS);
    }

    static double of(Map<String, Double> values, List<Weight> weights) {
        double sum = 0;
        for (Weight weight : weights) {
            sum += weight.sign().equals(ALWAYS) || values.getOrDefault(weight.sign(), 0.) > weight.above() ? weight.weight() : 0;
        }
        return Math.clamp(sum, 0, 1);
    }
}
