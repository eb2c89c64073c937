package dev.curbcut.document.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day or time that a sheet keeps as a text of ISO 8601 (ISO 29500-1, section 18.18.11, type {@code d}), not as a number.
 *
 * @param day null for a time alone
 * @param time null for a day alone
 */
record IsoDay(@Nullable LocalDate day, @Nullable LocalTime time) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?(?:T?(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?))?(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);

    /** Sheets have a 29 February 1900, which was none; days before it count from one day later. */
    private static final LocalDate COUNTED_RIGHT = LocalDate.of(1900, 3, 1);

    private static final double NANOS_OF_DAY = 86_400e9;

    /** @return null where a text is none of a day or time */
    static @Nullable IsoDay of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || form.group(1) == null && form.group(2) == null) {
            return null;
        }
        try {
            return new IsoDay(form.group(1) == null ? null : LocalDate.parse(form.group(1)), form.group(2) == null ? null : LocalTime.parse(form.group(2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number a sheet has for it: days since its first. */
    double number(boolean since1904) {
        LocalDate first = since1904 ? FIRST_1904 : FIRST_1900;
        long days = day == null ? 0 : ChronoUnit.DAYS.between(first, day) - (!since1904 && day.isBefore(COUNTED_RIGHT) ? 1 : 0);
        return days + (time == null ? 0 : time.toNanoOfDay() / NANOS_OF_DAY);
    }

    /** As it is read where no format says how: without a midnight that nobody wrote. */
    @Override
    public String toString() {
        boolean midnight = time == null || time.equals(LocalTime.MIDNIGHT);
        String hours = time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
        return day == null ? hours : midnight ? day.toString() : day + " " + hours;
    }
}
