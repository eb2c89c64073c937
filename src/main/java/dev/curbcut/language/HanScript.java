package dev.curbcut.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Conversion between simplified and traditional Chinese, phrase by phrase, with the dictionaries of the Open Chinese
 * Convert project (Apache-2.0; their licence stands beside them). A dictionary is read when it is first needed.
 *
 * <p>As there: a stage takes at each place the longest phrase of its first dictionary that knows one; where a segmentation is
 * named, no phrase of a later stage reaches over its borders. Other than there, a surname of a simplified text keeps the form that
 * it has as a name ({@link Surnames}).
 */
public final class HanScript {
    private static final String PHRASES = "STPhrases+STPhrases_GeneratedFromRegionalPhrases";

    /** A dictionary of ours, in the form of the others. */
    private static final String TAIWAN_WORDS = "taiwan-words";

    private static final Map<String, PhraseTrie> DICTIONARIES = new ConcurrentHashMap<>();

    /** Simplified to traditional, in the standard of the dictionaries' authors. */
    public static final HanScript TO_TRADITIONAL = new HanScript(null, List.of(PHRASES, "STCharacters"));

    /** Simplified to traditional as written in Taiwan. */
    public static final HanScript TO_TAIWAN =
            new HanScript(PHRASES, List.of(PHRASES, "STCharacters"), List.of("TWVariantsPhrases", "TWVariants"));

    /** The same in Taiwan's words: 資訊 for 信息. What is another's name stays. */
    public static final HanScript TO_TAIWAN_WORDS =
            new HanScript(PHRASES, List.of(PHRASES, "STCharacters"), List.of(TAIWAN_WORDS), List.of("TWVariantsPhrases", "TWVariants"));

    /** Simplified to traditional as written in Hong Kong. */
    public static final HanScript TO_HONG_KONG =
            new HanScript(PHRASES, List.of(PHRASES, "STCharacters"), List.of("HKVariantsPhrases", "HKVariants"));

    /** Traditional, of whichever place, to simplified. */
    public static final HanScript TO_SIMPLIFIED = new HanScript(null, List.of("TSPhrases", "TSCharacters"));

    /** Traditional as written in Taiwan to simplified. */
    public static final HanScript TAIWAN_TO_SIMPLIFIED =
            new HanScript("TSPhrases", List.of("TWVariantsRevPhrases", "TWVariantsRev"), List.of("TSPhrases", "TSCharacters"));

    /** Traditional as written in Hong Kong to simplified. */
    public static final HanScript HONG_KONG_TO_SIMPLIFIED =
            new HanScript("TSPhrases", List.of("HKVariantsRevPhrases", "HKVariantsRev"), List.of("TSPhrases", "TSCharacters"));

    private static final List<String> NORMALIZATION = List.of("CJK_Compatibility_Ideographs");

    private final @Nullable String segmentation;
    private final List<List<String>> stages;

    @SafeVarargs
    private HanScript(@Nullable String segmentation, List<String>... stages) {
        this.segmentation = segmentation;
        this.stages = List.of(stages);
    }

    /** The text in the other script; what is not Chinese stays as it is. Linear in its length. */
    public String convert(String text) {
        String normal = stage(text, NORMALIZATION);
        if (!stages.get(0).contains(PHRASES)) {
            return words(normal);
        }
        var out = new StringBuilder(normal.length() + 16);
        int done = 0;
        for (Surnames.Found name : Surnames.in(normal)) {
            out.append(words(normal.substring(done, name.start()))).append(name.surname().traditional());
            done = name.end();
        }
        return done == 0 ? words(normal) : out.append(words(normal.substring(done))).toString();
    }

    private String words(String normal) {
        if (segmentation == null) {
            return stages(normal);
        }
        PhraseTrie phrases = dictionary(segmentation);
        var out = new StringBuilder(normal.length() + 16);
        var word = new StringBuilder();
        int loose = 0;
        for (int i = 0; i < normal.length(); ) {
            word.setLength(0);
            int length = phrases.match(normal, i, word);
            if (length == 0) {
                i++;
                continue;
            }
            out.append(stages(normal.substring(loose, i))).append(stages(normal.substring(i, i + length)));
            i += length;
            loose = i;
        }
        return out.append(stages(normal.substring(loose))).toString();
    }

    private String stages(String text) {
        String out = text;
        for (List<String> stage : stages) {
            out = out.isEmpty() ? out : stage(out, stage);
        }
        return out;
    }

    private static String stage(String text, List<String> names) {
        PhraseTrie[] dictionaries = names.stream().map(HanScript::dictionary).toArray(PhraseTrie[]::new);
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int length = 0;
            int before = out == null ? 0 : out.length();
            for (PhraseTrie dictionary : dictionaries) {
                if (dictionary.begins(text.charAt(i))) {
                    if (out == null) {
                        out = new StringBuilder(text.length() + 16).append(text, 0, i);
                        before = i;
                    }
                    length = dictionary.match(text, i, out);
                    if (length > 0) {
                        break;
                    }
                    out.setLength(before);
                }
            }
            if (length == 0) {
                if (out != null) {
                    out.append(text.charAt(i));
                }
                length = 1;
            }
            i += length;
        }
        return out == null ? text : out.toString();
    }

    private static PhraseTrie dictionary(String names) {
        return DICTIONARIES.computeIfAbsent(names, HanScript::load);
    }

    /** Reads dictionaries joined by a plus sign: where two know a phrase, the first counts. */
    private static PhraseTrie load(String names) {
        var phrases = new HashMap<String, String>();
        for (String name : names.split("\\+")) {
            try (InputStream in = HanScript.class.getResourceAsStream((name.equals(TAIWAN_WORDS) ? "" : "opencc/") + name + ".txt");
                    var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                    int tab = line.indexOf('\t');
                    String values = line.substring(tab + 1);
                    int space = values.indexOf(' ');
                    phrases.putIfAbsent(line.substring(0, tab), space < 0 ? values : values.substring(0, space));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PhraseTrie(phrases);
    }
}
