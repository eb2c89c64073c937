package dev.curbcut.document.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;

/**
 * A day of the lunar Hijri calendar as sheets show it: by the cycle of 30 years, eleven of them leap (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29), as
 * Windows counts it; or by the table of Umm al-Qura, which Saudi Arabia's offices go by.
 */
record HijriDay(int year, int month, int day) {
    private static final int CYCLE_YEARS = 30;
    private static final int CYCLE_DAYS = 10_631;
    private static final long FIRST = LocalDate.of(622, 7, 19).toEpochDay();
    private static final List<String> ARABIC = List.of(
            "محرم", "صفر", "ربيع الأول", "ربيع الثاني", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة");
    private static final List<String> LATIN = List.of(
            "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhira", "Rajab", "Shaban", "Ramadan", "Shawwal",
            "Dhu al-Qadah", "Dhu al-Hijjah");

    static HijriDay counted(LocalDate day) {
        long days = day.toEpochDay() - FIRST;
        int cycle = (int) Math.floorDiv(days, CYCLE_DAYS);
        int rest = (int) Math.floorMod(days, CYCLE_DAYS);
        int year = 1;
        while (rest >= length(year)) {
            rest -= length(year);
            year++;
        }
        int month = 1;
        while (month < 12 && rest >= (month % 2 == 1 ? 30 : 29)) {
            rest -= month % 2 == 1 ? 30 : 29;
            month++;
        }
        return new HijriDay(cycle * CYCLE_YEARS + year, month, rest + 1);
    }

    private static int length(int year) {
        return (11 * year + 14) % CYCLE_YEARS < 11 ? 355 : 354;
    }

    /** By the table, as far as it reaches; else counted. */
    static HijriDay ummAlQura(LocalDate day) {
        try {
            HijrahDate found = HijrahDate.from(day);
            return new HijriDay(found.get(ChronoField.YEAR), found.get(ChronoField.MONTH_OF_YEAR), found.get(ChronoField.DAY_OF_MONTH));
        } catch (DateTimeException e) {
            return counted(day);
        }
    }

    /** @param locale a Windows code of a language */
    String monthName(int locale) {
        return ((locale & 0xff) == 1 ? ARABIC : LATIN).get(month - 1);
    }
}
