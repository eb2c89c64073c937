package dev.curbcut.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The solar Hijri calendar of Iran and Afghanistan. Its year begins at the equinox of spring; between 1244 and 1472 the leap years
 * of the observed calendar are those of the cycle of 33 years, eight of them leap (so does jalaali-js 2.0.1 have every one).
 */
final class SolarHijri {
    /** 1 Farvardin 1300 is 21 March 1921. */
    private static final LocalDate ANCHOR = LocalDate.of(1921, 3, 21);

    private static final int ANCHOR_YEAR = 1300;

    private SolarHijri() {}

    static boolean isLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }

    /** Null where there is no such day: six months of 31 days, five of 30, the last of 29 or 30. */
    static @Nullable LocalDate date(int year, int month, int day) {
        int length = month <= 6 ? 31 : month <= 11 || month == 12 && isLeap(year) ? 30 : month == 12 ? 29 : 0;
        if (day > length) {
            return null;
        }
        long days = 0;
        for (int y = ANCHOR_YEAR; y < year; y++) {
            days += isLeap(y) ? 366 : 365;
        }
        for (int y = year; y < ANCHOR_YEAR; y++) {
            days -= isLeap(y) ? 366 : 365;
        }
        int before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
        return ANCHOR.plusDays(days + before + day - 1);
    }
}
