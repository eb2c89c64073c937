package dev.curbcut.calendar;

import dev.curbcut.table.TabSeparatedValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of months, whole and shortened, in the languages of the world and the calendars that name their own: Unicode's CLDR
 * ({@code months.tsv}, written by {@code scripts/months}) and what it lacks ({@code months-more.tsv}). Read when first needed.
 */
final class MonthNames {
    /**
     * A month that a word names.
     *
     * @param number from 1
     */
    record Month(CalendarSystem calendar, int number) {}

    private record Name(String language, CalendarSystem calendar, int number) {}

    private static final Map<String, List<Name>> ALL = load();

    /** The first three letters of all names, as {@link #beginning} has them: most words begin as none does. */
    private static final BitSet BEGINNINGS = beginnings();
    private static final BitSet INITIALS = WordKey.initials(ALL.keySet());

    /** Languages that pages of any country may be written in, whatever they declare. */
    private static final List<String> WORLD = List.of("en", "fr", "es", "pt", "ru", "ar", "de", "it", "nl");

    /** A name goes on in an ending of at most so many letters: maiatzaren, мамырдың, Mayıs'ta. */
    private static final int LONGEST_ENDING = 5;

    /** A shorter name takes no ending; in scripts where a letter is a syllable, or nearly, one of two does. */
    private static final int SHORTEST_STEM = 3;

    private static final int SHORTEST_SYLLABIC_STEM = 2;

    private MonthNames() {}

    /**
     * The months that a word may name, one a calendar at most: those of the page's own languages, else of the most spoken,
     * else what all others agree on.
     *
     * @param key the word as {@link WordKey#key} has it
     * @param stem how many letters of it no ending can have
     */
    static List<Month> of(String key, int stem, List<String> languages) {
        if (!mayBegin(key)) {
            return List.of();
        }
        List<Month> own = own(key, languages);
        int shortest = Math.max(stem, key.charAt(0) < 0x900 ? SHORTEST_STEM : SHORTEST_SYLLABIC_STEM);
        if (own.isEmpty() && !languages.isEmpty()) {
            for (int end = key.length() - 1; end >= shortest && key.length() - end <= LONGEST_ENDING && own.isEmpty(); end--) {
                own = own(key.substring(0, end), languages);
            }
        }
        List<Month> world = own.isEmpty() ? own(key, WORLD) : own;
        return world.isEmpty() ? agreed(key) : world;
    }

    /** The letters that names begin with. */
    static BitSet initials() {
        return INITIALS;
    }

    /** Whether a word may begin with a name; no shorter part of an alphabet's word than three letters is looked for. */
    private static boolean mayBegin(String key) {
        return key.length() < SHORTEST_STEM || key.charAt(0) >= 0x900 || key.charAt(0) == 'ב' || BEGINNINGS.get(beginning(key));
    }

    private static BitSet beginnings() {
        var beginnings = new BitSet(1 << 16);
        ALL.keySet().stream().filter(name -> name.length() >= SHORTEST_STEM).forEach(name -> beginnings.set(beginning(name)));
        return beginnings;
    }

    private static int beginning(String word) {
        return ((word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2)) & 0xffff;
    }

    private static List<Month> own(String key, List<String> languages) {
        List<Name> names = ALL.getOrDefault(key, List.of());
        if (names.isEmpty() && key.startsWith("ב") && languages.contains("he")) {
            names = ALL.getOrDefault(key.substring(1), List.of());
        }
        List<Month> out = new ArrayList<>(0);
        for (String language : names.isEmpty() ? List.<String>of() : languages) {
            if (!out.isEmpty()) {
                break;
            }
            for (Name name : names) {
                if (name.language.equals(language) && out.stream().noneMatch(m -> m.calendar == name.calendar)) {
                    out.add(new Month(name.calendar, name.number));
                }
            }
        }
        return out;
    }

    private static List<Month> agreed(String key) {
        Map<CalendarSystem, Integer> months = new EnumMap<>(CalendarSystem.class);
        for (Name name : ALL.getOrDefault(key, List.of())) {
            months.merge(name.calendar, name.number, (one, other) -> one.equals(other) ? one : 0);
        }
        List<Month> out = new ArrayList<>(0);
        months.forEach((calendar, number) -> {
            if (number > 0) {
                out.add(new Month(calendar, number));
            }
        });
        return out;
    }

    private static Map<String, List<Name>> load() {
        Map<String, List<Name>> all = new HashMap<>(1 << 14);
        for (String table : List.of("months-more.tsv", "months.tsv")) {
            for (String[] row : TabSeparatedValues.of(MonthNames.class, table)) {
                var calendar = CalendarSystem.valueOf(row[1].toUpperCase(Locale.ROOT));
                for (int i = 2; i < row.length; i++) {
                    for (String name : row[i].split("\\|")) {
                        if (!name.isEmpty()) {
                            all.computeIfAbsent(WordKey.of(name), k -> new ArrayList<>(2)).add(new Name(row[0], calendar, i - 1));
                        }
                    }
                }
            }
        }
        return all;
    }
}
