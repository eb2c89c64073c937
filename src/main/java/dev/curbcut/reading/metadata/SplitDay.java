package dev.curbcut.reading.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that is drawn as a sheet of a calendar: the number of the day in one text, year and month in the next, or the other way round. */
final class SplitDay {
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])日?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-./年](0?[1-9]|1[0-2])月?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\\d|3[01])日?");
    private static final Pattern TIME = Pattern.compile("((?:[01]?\\d|2[0-3]):[0-5]\\d)(?::[0-5]\\d)?");

    /** Texts that month and day may be torn into. */
    private static final int PIECES = 3;

    /**
     * A day in the head of a page, each of its numbers in an element of its own: “2024 | 06 / 18 | 09:12:33”.
     *
     * @param iso with the time where it follows
     * @param texts how many it is made of
     */
    record Torn(String iso, int texts) {}

    private SplitDay() {}

    /** The day whose year is the text of this place; null where it is none. */
    static @Nullable Torn torn(List<Survey.Text> texts, int at) {
        if (!YEAR.matcher(texts.get(at).line()).matches()) {
            return null;
        }
        StringBuilder rest = new StringBuilder();
        for (int i = at + 1; i <= at + PIECES && i < texts.size() && texts.get(i).line().length() <= 6; i++) {
            Matcher day = MONTH_AND_DAY.matcher(rest.append(texts.get(i).line()));
            if (day.matches() && (rest.length() > 4 || i == at + PIECES || !Character.isDigit(texts.get(i + 1 < texts.size() ? i + 1 : i).line().charAt(0)) || texts.get(i).line().length() > 1)) {
                String iso = "%s-%02d-%02d".formatted(texts.get(at).line().substring(0, 4), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
                Matcher time = i + 1 < texts.size() ? TIME.matcher(texts.get(i + 1).line()) : null;
                boolean timed = time != null && time.matches() && time.group(1).length() == 5;
                return new Torn(timed ? iso + "T" + time.group(1) : iso, i + (timed ? 2 : 1) - at);
            }
        }
        return null;
    }

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
