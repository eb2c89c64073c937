package dev.curbcut.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** The calendars that offices of the world date by, and the years that each may be meant with. */
public enum CalendarSystem {
    GREGORIAN(1900, 2099),
    /** Gregorian days and months, years from 543 BCE: Thailand (since 1941, when its year began to begin in January). */
    BUDDHIST(2484, 2642),
    /** Gregorian days and months, years of the Republic of China from 1912. */
    REPUBLIC(1, 188),
    /** The lunar year by the calendar Umm al-Qura, which Saudi Arabia dates by and {@link HijrahChronology} holds. */
    ISLAMIC(1300, 1600),
    /** The solar year of Iran and Afghanistan. */
    SOLAR_HIJRI(1244, 1472),
    /** Vikram Samvat as Nepal has it. */
    BIKRAM_SAMBAT(BikramSambat.FIRST, BikramSambat.LAST),
    /** The revised calendar of the Bangla Academy, in use in Bangladesh since 1426 (2019). */
    BENGALI(1394, 1506),
    /** The calendar of Ethiopia: twelve months of thirty days and what is left of the year. */
    ETHIOPIC(1892, 2091);

    /** The day before the first of the Ethiopic calendar, in days of the epoch (29 August 8 by the Julian calendar is 1/1/1). */
    private static final long ETHIOPIC_EPOCH = -716_368;

    final int first;
    final int last;

    CalendarSystem(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Whether its months are those of the common year, only its years are counted from another. */
    boolean hasCommonMonths() {
        return this == GREGORIAN || this == BUDDHIST || this == REPUBLIC;
    }

    /** Whether its offices of today, or their files, may have dated by this year. */
    boolean holds(int year) {
        return year >= first && year <= last;
    }

    /** The day in ISO's calendar; null where this one has no such day. @param month from 1 */
    @Nullable LocalDate date(int year, int month, int day) {
        if (!holds(year) || month < 1 || day < 1) {
            return null;
        }
        try {
            return switch (this) {
                case GREGORIAN -> LocalDate.of(year, month, day);
                case BUDDHIST -> LocalDate.of(year - 543, month, day);
                case REPUBLIC -> LocalDate.of(year + 1911, month, day);
                case ISLAMIC -> LocalDate.ofEpochDay(HijrahChronology.INSTANCE.date(year, month, day).getLong(ChronoField.EPOCH_DAY));
                case SOLAR_HIJRI -> SolarHijri.date(year, month, day);
                case BIKRAM_SAMBAT -> BikramSambat.date(year, month, day);
                case BENGALI -> bengali(year, month, day);
                case ETHIOPIC -> ethiopic(year, month, day);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** New year is 14 April; six months of 31 days, then five of 30, but Falgun 29 where its February isn't a leap year's. */
    private static @Nullable LocalDate bengali(int year, int month, int day) {
        LocalDate newYear = LocalDate.of(year + 593, 4, 14);
        boolean leap = newYear.plusYears(1).isLeapYear();
        int length = month <= 6 ? 31 : month == 11 && !leap ? 29 : 30;
        if (month > 12 || day > length) {
            return null;
        }
        int before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7) - (month == 12 && !leap ? 1 : 0);
        return newYear.plusDays(before + day - 1L);
    }

    private static @Nullable LocalDate ethiopic(int year, int month, int day) {
        int length = month <= 12 ? 30 : month == 13 ? year % 4 == 3 ? 6 : 5 : 0;
        return day > length ? null : LocalDate.ofEpochDay(ETHIOPIC_EPOCH + 365L * (year - 1) + year / 4 + 30L * (month - 1) + day);
    }
}
