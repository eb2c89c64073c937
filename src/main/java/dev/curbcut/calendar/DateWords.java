package dev.curbcut.calendar;

import dev.curbcut.table.TabSeparatedValues;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of dates that are no months ({@code date-words.tsv}). Read when first needed. */
final class DateWords {
    /** What a word does in a date. */
    enum Role {
        YEAR,
        MONTH,
        DAY,
        LINK,
        ERA
    }

    /**
     * A word of dates.
     *
     * @param calendar that an era counts years in; null for any other
     */
    record DateWord(Role role, @Nullable CalendarSystem calendar) {}

    private static final Map<String, DateWord> ALL = load();
    private static final BitSet INITIALS = WordKey.initials(ALL.keySet());

    private DateWords() {}

    /** The letters that they begin with. */
    static BitSet initials() {
        return INITIALS;
    }

    /** @param key as {@link WordKey#key} has it; null for any other word */
    static @Nullable DateWord of(String key) {
        return ALL.get(key);
    }

    private static Map<String, DateWord> load() {
        Map<String, DateWord> all = new HashMap<>(1 << 10);
        for (String[] row : TabSeparatedValues.of(DateWords.class, "date-words.tsv")) {
            DateWord word = switch (row[0]) {
                case "year" -> new DateWord(Role.YEAR, null);
                case "month" -> new DateWord(Role.MONTH, null);
                case "day" -> new DateWord(Role.DAY, null);
                case "link" -> new DateWord(Role.LINK, null);
                default -> new DateWord(Role.ERA, CalendarSystem.valueOf(row[0].toUpperCase(Locale.ROOT)));
            };
            for (String name : row[1].split("\\|")) {
                all.putIfAbsent(WordKey.of(name), word);
            }
        }
        return all;
    }
}
