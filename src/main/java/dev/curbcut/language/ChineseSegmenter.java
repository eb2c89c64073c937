package dev.curbcut.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chinese text cut into words: of all ways to cut it, the one whose words are the most frequent together (a path through
 * the unigrams of Jieba's dictionary, and names that it lacks). Read when first needed; about 20 MB.
 */
final class ChineseSegmenter {
    /** Longer entries of the dictionary are names of institutions: read as the words they are made of. */
    private static final int LONGEST = 5;

    /** Rarer entries are noise of the corpus that the dictionary was counted in. */
    private static final int LEAST_FREQUENCY = 5;

    /** What a name counts as that the dictionary lacks: more than its letters by themselves, less than any word of use. */
    private static final float NAME_FREQUENCY = 30;

    /** What a character costs that the dictionary does not know as a word. */
    private static final float UNKNOWN = 20;

    private static final class Loaded {
        private static final Map<String, Float> COST = load();
    }

    private ChineseSegmenter() {}

    /** Cuts a run of Han characters; the words together are the run. Linear in its length. */
    static List<String> cut(String run) {
        int n = run.length();
        float[] cost = new float[n + 1];
        int[] length = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            cost[i] = Float.MAX_VALUE;
            for (int l = 1; l <= Math.min(LONGEST, n - i); l++) {
                Float word = Loaded.COST.get(run.substring(i, i + l));
                if (word == null && l > 1) {
                    continue;
                }
                float path = (word == null ? UNKNOWN : word) + cost[i + l];
                if (path < cost[i]) {
                    cost[i] = path;
                    length[i] = l;
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i += length[i]) {
            words.add(run.substring(i, i + length[i]));
        }
        return words;
    }

    /** The cost of each word: minus the logarithm of its share of all. */
    private static Map<String, Float> load() {
        var frequency = new HashMap<String, Float>(1 << 18);
        double[] all = {0};
        try (InputStream in = ChineseSegmenter.class.getResourceAsStream("/dict.txt");
                var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int first = line.indexOf(' ');
                int second = line.indexOf(' ', first + 1);
                int count = Integer.parseInt(line.substring(first + 1, second));
                all[0] += count;
                if (first <= LONGEST && count >= LEAST_FREQUENCY && line.charAt(0) > '\u2e7f') {
                    frequency.put(line.substring(0, first), (float) count);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : WordReadings.words()) {
            frequency.putIfAbsent(name, NAME_FREQUENCY);
        }
        frequency.replaceAll((word, count) -> (float) (Math.log(all[0]) - Math.log(count)));
        return frequency;
    }
}
