package dev.curbcut.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bikram Sambat as Nepal's committee for the calendar sets it: the lengths of its months follow no rule, so they are a table
 * (nepali-date-converter 3.4.0, MIT licence: 2000 to 2090).
 */
final class BikramSambat {
    static final int FIRST = 2000;
    static final int LAST = 2090;

    /** 1 Baisakh 2000. */
    private static final LocalDate ANCHOR = LocalDate.of(1943, 4, 14);

    /** Of each year, the days of each month beyond 29. */
    private static final String[] LENGTHS = (""
            + "132321110102 223222101011 223321101011 232321110012 132321110102 223222101011 223321101011 232321110012 "
            + "222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 223321101011 232321110012 "
            + "222322011011 223222101011 232321101011 232321110102 222322101011 223222101011 232321110011 232321110102 "
            + "222322101011 223222101011 232321110012 132321110102 223222101011 223231101011 232321110012 132321110102 "
            + "223222101011 223321101011 232321110012 132322011002 223222101011 223321101011 232321110012 222322011011 "
            + "223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 "
            + "223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011 "
            + "223231101011 232321110012 132321110102 223222101011 223321101011 232321110012 132322010102 223222101011 "
            + "223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 "
            + "232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 "
            + "232321110011 232321110102 223222101011 223222101011 232321110012 132321110102 223222101011 223222110111 "
            + "123312110111 132321110111 132321110111 ")
            .split(" ");

    private BikramSambat() {}

    /** Null where there is no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (month > 12 || day > length(year, month)) {
            return null;
        }
        long days = day - 1L;
        for (int y = FIRST; y <= year; y++) {
            for (int m = 1; m <= 12 && (y < year || m < month); m++) {
                days += length(y, m);
            }
        }
        return ANCHOR.plusDays(days);
    }

    private static int length(int year, int month) {
        return 29 + LENGTHS[year - FIRST].charAt(month - 1) - '0';
    }
}
