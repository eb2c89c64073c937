package dev.curbcut.calendar;

import dev.curbcut.calendar.DateTokens.Token;
import dev.curbcut.calendar.MonthNames.Month;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year in a date, before it is known which calendar counts it.
 *
 * @param token as it is written
 * @param value its number
 * @param era the calendar that a word beside it names; null for none
 */
record Year(Token token, int value, @Nullable CalendarSystem era) {
    /** Nepal's years of today can't be the common ones: those are far ahead. */
    private static final int COMMON_NO_MORE = 2040;

    /** The same year, counted by the era that stands beside it, if any does that may have it. */
    Year in(@Nullable CalendarSystem other) {
        return other == null || !other.holds(value) ? this : new Year(token, value, other);
    }

    /** The day of a month that is a number; null where it is none. */
    @Nullable LocalDate numbered(int month, int day, DateConventions conventions) {
        CalendarSystem calendar = era != null ? era : calendar(conventions, false);
        return calendar == null ? null : calendar.date(value, month, day);
    }

    /** The day of a month that has a name; null where it is none. */
    @Nullable LocalDate named(List<Month> months, int day, DateConventions conventions) {
        LocalDate best = null;
        for (Month month : months) {
            boolean common = month.calendar() == CalendarSystem.GREGORIAN;
            CalendarSystem calendar = !common ? month.calendar() : era == null ? calendar(conventions, true) : era.hasCommonMonths() ? era : null;
            LocalDate date = calendar == null ? null : calendar.date(value, month.number(), day);
            boolean better = best == null || calendar == era || era == null && common; // of the same names in two calendars the common one
            best = date == null || !better ? best : date;
        }
        return best;
    }

    /** The calendar that may have such a year, by its digits and the country. @param named whether the month is that of the common year */
    private @Nullable CalendarSystem calendar(DateConventions conventions, boolean named) {
        CalendarSystem local = conventions.local();
        if (token.digits() == 0 && value < 1000) {
            return local == CalendarSystem.REPUBLIC && value >= 38 && !named ? CalendarSystem.REPUBLIC : null;
        }
        if (token.digits() == 3 || token.digits() == 2 && local == CalendarSystem.REPUBLIC) {
            boolean republic = token.digits() == 2 ? value >= 38 : value >= 100 && value < 150;
            return republic && !named ? CalendarSystem.REPUBLIC : value > 999 ? common(local, named) : null;
        }
        return common(local, named);
    }

    private @Nullable CalendarSystem common(CalendarSystem local, boolean named) {
        if (CalendarSystem.GREGORIAN.holds(value)) {
            return local == CalendarSystem.BIKRAM_SAMBAT && !named && value >= COMMON_NO_MORE ? local : CalendarSystem.GREGORIAN;
        }
        char digit = token.text().charAt(0);
        if (CalendarSystem.BUDDHIST.holds(value)) {
            return named || local == CalendarSystem.BUDDHIST || digit >= '๐' && digit <= '๙' ? CalendarSystem.BUDDHIST : null;
        }
        if (named || value < CalendarSystem.ISLAMIC.first || value > 1500) {
            return null;
        }
        return local == CalendarSystem.SOLAR_HIJRI || local == CalendarSystem.ISLAMIC ? local : digit >= '۰' && digit <= '۹' ? CalendarSystem.SOLAR_HIJRI : null;
    }
}
