package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.calendar.Weekdays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that is a day, with the name of its weekday and the hour perhaps. */
final class DayLine {
    /** What may stand before a date that is alone in its line, but for its weekday: the mark that parts it from the author, a word of two letters or three, a place. */
    private static final Pattern BEFORE = Pattern.compile("(?:[,;·•–—-]? ?\\p{L}{2,3} |\\p{L}{3,10}, )");

    private static final Pattern HOUR = Pattern.compile("[ ,،–—-]{0,4}\\p{Nd}{1,2}[:.h]\\p{Nd}{2}.{0,6}");

    private static final Pattern BAR = Pattern.compile(" ?[|｜] ?");

    /** Characters before a day and after it, at most. */
    private static final int BEFORE_IT = 12;
    private static final int AFTER_IT = 6;

    private DayLine() {}

    /** Of a line that bars part, the part that is a date; the whole line where it is one itself, or no part is. */
    static String dated(String line, DateConventions conventions) {
        boolean parted = line.indexOf('|') >= 0 || line.indexOf('｜') >= 0;
        return !parted || date(line, conventions) != null ? line : BAR.splitAsStream(line).filter(part -> date(part, conventions) != null).findFirst().orElse(line);
    }

    /** The date that a line is, but for a word before it and a mark after it. */
    static Dates.@Nullable Found date(String line, DateConventions conventions) {
        return Dates.find(line, conventions)
                .filter(day -> day.from() <= BEFORE_IT || Weekdays.is(line.substring(0, day.from())))
                .filter(day -> line.length() - day.to() <= AFTER_IT || HOUR.matcher(line).region(day.to(), line.length()).matches())
                .orElse(null);
    }

    /** Whether nothing stands before a date that would say what happens on that day: “Effective 1 February”. */
    static boolean isAlone(String line, Dates.Found date) {
        String before = line.substring(0, date.from());
        return date.from() <= 2 || BEFORE.matcher(before).matches() || Weekdays.is(before);
    }
}
