package dev.curbcut.calendar;

import dev.curbcut.table.TabSeparatedValues;
import java.util.HashSet;
import java.util.Set;

/** The names of weekdays, whole and shortened, in the languages of the world: Unicode's CLDR ({@code weekdays.tsv}, written by {@code scripts/months}). Read when first needed. */
public final class Weekdays {
    /** A longer text is none, in characters. */
    private static final int LONGEST = 30;

    private static final Set<String> ALL = load();

    /** What Thai writes between a weekday and the number of the day. */
    private static final String THAI_ORDINAL = "ที่";

    private Weekdays() {}

    /** Whether a text says which day of the week it is and no more, but for marks after it. */
    public static boolean is(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK && Character.getType(text.charAt(end - 1)) != Character.COMBINING_SPACING_MARK) {
            end--;
        }
        if (end == 0 || end > LONGEST) {
            return false;
        }
        String name = text.substring(0, end);
        return ALL.contains(WordKey.of(name)) || name.endsWith(THAI_ORDINAL) && ALL.contains(WordKey.of(name.substring(0, end - THAI_ORDINAL.length())));
    }

    private static Set<String> load() {
        Set<String> all = new HashSet<>();
        for (String[] row : TabSeparatedValues.of(Weekdays.class, "weekdays.tsv")) {
            for (int i = 1; i < row.length; i++) {
                for (String name : row[i].split("\\|")) {
                    all.add(WordKey.of(name));
                }
            }
        }
        return all;
    }
}
