package dev.curbcut.language;

import dev.curbcut.table.TabSeparatedValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words whose readings the library of readings lacks or has wrong: those on which two dictionaries agree against it, and the
 * divisions of China down to the county. {@code scripts/readings} writes the table.
 */
final class WordReadings {
    private static final Map<String, String> ALL = load();

    private WordReadings() {}

    /**
     * The word's syllables, separated by spaces, and | between the words that a name is written as; null where nothing is known
     * against the library.
     */
    static @Nullable String of(String word) {
        return ALL.get(word);
    }

    static Set<String> words() {
        return ALL.keySet();
    }

    private static Map<String, String> load() {
        Map<String, String> all = new HashMap<>(1 << 13);
        for (String[] row : TabSeparatedValues.of(WordReadings.class, "readings.txt")) {
            all.put(row[0], row[1]);
        }
        return Map.copyOf(all);
    }
}
