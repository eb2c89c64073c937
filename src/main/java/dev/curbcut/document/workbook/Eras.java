package dev.curbcut.document.workbook;

import java.time.LocalDate;

/** Years counted otherwise than from Christ: the eras of Japan (from Meiji on), the Republic in Taiwan. */
final class Eras {
    private static final int REPUBLIC = 1911;

    private enum Era {
        MEIJI("M", "明治", LocalDate.of(1868, 1, 25)),
        TAISHO("T", "大正", LocalDate.of(1912, 7, 30)),
        SHOWA("S", "昭和", LocalDate.of(1926, 12, 25)),
        HEISEI("H", "平成", LocalDate.of(1989, 1, 8)),
        REIWA("R", "令和", LocalDate.of(2019, 5, 1));

        final String letter;
        final String name;
        final LocalDate first;

        Era(String letter, String name, LocalDate first) {
            this.letter = letter;
            this.name = name;
            this.first = first;
        }

        static Era of(LocalDate day) {
            Era found = MEIJI;
            for (Era era : values()) {
                found = day.isBefore(era.first) ? found : era;
            }
            return found;
        }
    }

    private Eras() {}

    /** The year within its era; elsewhere the year. */
    static String year(LocalDate day, int locale, boolean padded, DayWords.Small small) {
        if (EastAsianDigits.isJapanese(locale)) {
            return small.of(day.getYear() - Era.of(day).first.getYear() + 1, padded);
        }
        boolean republic = locale == 0x404 && day.getYear() > REPUBLIC;
        return republic ? small.of(day.getYear() - REPUBLIC, padded) : Integer.toString(day.getYear());
    }

    /** @param letters how many g a format has: R, 令, 令和; in Taiwan 民國, 中華民國; nothing elsewhere */
    static String name(LocalDate day, int locale, int letters) {
        if (EastAsianDigits.isJapanese(locale)) {
            Era era = Era.of(day);
            return letters == 1 ? era.letter : letters == 2 ? era.name.substring(0, 1) : era.name;
        }
        return locale != 0x404 ? "" : letters < 3 ? "民國" : "中華民國";
    }
}
