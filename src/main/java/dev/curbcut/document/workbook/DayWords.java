package dev.curbcut.document.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months and days of the week in words, by a language's Windows code. */
final class DayWords {
    private static final String HAN = "一二三四五六日";

    private DayWords() {}

    /** How a small number is written. */
    interface Small {
        String of(int number, boolean padded);
    }

    /** @param letters how many m a format has: 1 and 2 digits, 3 short, 4 whole, 5 one letter */
    static String month(LocalDate day, int letters, int locale, Small small) {
        if (letters <= 2) {
            return small.of(day.getMonthValue(), letters == 2);
        }
        TextStyle style = letters == 3 ? TextStyle.SHORT : letters == 4 ? TextStyle.FULL : TextStyle.NARROW;
        return day.getMonth().getDisplayName(letters == 5 ? TextStyle.NARROW_STANDALONE : style, language(locale));
    }

    /** @param locale of the format itself; 0 for none, which shows English */
    static String weekday(DayOfWeek day, boolean brief, int locale) {
        return day.getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, locale == 0 ? Locale.ENGLISH : language(locale));
    }

    /** 三 and 星期三, 水 and 水曜日, 수 and 수요일. */
    static String eastAsianWeekday(DayOfWeek day, boolean brief, int locale) {
        if (EastAsianDigits.isJapanese(locale) || EastAsianDigits.isKorean(locale)) {
            return day.getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, language(locale));
        }
        String sign = HAN.substring(day.getValue() - 1, day.getValue());
        return brief ? (EastAsianDigits.isTraditional(locale) ? "週" : "") + sign : "星期" + sign;
    }

    private static Locale language(int locale) {
        return switch (locale & 0xff) {
            case 0x04 -> EastAsianDigits.isTraditional(locale) ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
            case 0x11 -> Locale.JAPANESE;
            case 0x12 -> Locale.KOREAN;
            case 0x01 -> Locale.of("ar");
            case 0x07 -> Locale.GERMAN;
            case 0x0a -> Locale.of("es");
            case 0x0c -> Locale.FRENCH;
            case 0x10 -> Locale.ITALIAN;
            case 0x16 -> Locale.of("pt");
            case 0x19 -> Locale.of("ru");
            case 0x1e -> Locale.of("th");
            case 0x2a -> Locale.of("vi");
            default -> Locale.ENGLISH;
        };
    }
}
