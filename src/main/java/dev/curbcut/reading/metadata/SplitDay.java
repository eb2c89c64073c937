package dev.curbcut.reading.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that is drawn as a sheet of a calendar: the number of the day in one text, year and month in the next, or the other way round. */
final class SplitDay {
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])日?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-./年](0?[1-9]|1[0-2])月?");

    private SplitDay() {}

    /** As ISO 8601; null where two texts are no such day. */
    static @Nullable String of(String first, String second) {
        if (!is(first)) {
            return null;
        }
        Matcher day = DAY.matcher(first);
        boolean before = day.matches();
        Matcher number = before ? day : DAY.matcher(second);
        Matcher month = MONTH.matcher(before ? second : first);
        return number.matches() && month.matches() ? "%s-%02d-%02d".formatted(month.group(1), Integer.parseInt(month.group(2)), Integer.parseInt(number.group(1))) : null;
    }

    /** Whether a text may be the half of one. */
    static boolean is(String text) {
        return !text.isEmpty() && text.length() <= 8 && Character.isDigit(text.charAt(0)) && (DAY.matcher(text).matches() || MONTH.matcher(text).matches());
    }
}
