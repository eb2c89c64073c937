package dev.curbcut.document.workbook;

import dev.curbcut.document.numeral.HanNumerals;

/** The switches [DBNum1] to [DBNum3] of number formats: 一千二百, 壹仟贰佰, １千２百; digit by digit where a format gives places. */
final class EastAsianDigits {
    private static final String WIDE = "０１２３４５６７８９";

    private EastAsianDigits() {}

    /** Windows codes of languages: their low byte is the language, the rest the country. */
    static boolean isJapanese(int locale) {
        return (locale & 0xff) == 0x11;
    }

    static boolean isKorean(int locale) {
        return (locale & 0xff) == 0x12;
    }

    static boolean isTraditional(int locale) {
        return locale == 0x404 || locale == 0xc04 || locale == 0x1404;
    }

    private static HanNumerals signs(int locale, boolean legal) {
        if (isJapanese(locale)) {
            return legal ? HanNumerals.JAPANESE_LEGAL : HanNumerals.JAPANESE;
        }
        if (isKorean(locale)) {
            return legal ? HanNumerals.KOREAN_LEGAL : HanNumerals.KOREAN;
        }
        boolean traditional = isTraditional(locale);
        return legal
                ? traditional ? HanNumerals.CHINESE_LEGAL_TRADITIONAL : HanNumerals.CHINESE_LEGAL
                : traditional ? HanNumerals.CHINESE_SUM_TRADITIONAL : HanNumerals.CHINESE_SUM;
    }

    /** A number by place value; what is behind its point digit by digit. */
    static String general(String number, int locale, int numerals) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        if (numerals == 0 || !whole.matches("\\d{1,12}")) {
            return digits(number, locale, numerals);
        }
        HanNumerals signs = signs(locale, numerals == 2);
        String counted = signs.counting(Long.parseLong(whole));
        return (numerals == 3 ? wide(counted, signs) : counted) + (point < 0 ? "" : digits(number.substring(point), locale, numerals));
    }

    /** Digit by digit. */
    static String digits(String number, int locale, int numerals) {
        return switch (numerals) {
            case 1 -> HanNumerals.digits(number, "〇一二三四五六七八九");
            case 2 -> HanNumerals.digits(number, signs(locale, true).signs());
            case 3 -> HanNumerals.digits(number, WIDE);
            default -> number;
        };
    }

    /** The number of a month, day or hour. */
    static String small(int number, boolean padded, int locale, int numerals) {
        String plain = padded && number < 10 ? "0" + number : Integer.toString(number);
        return switch (numerals) {
            case 1 -> isJapanese(locale) ? HanNumerals.JAPANESE.counting(number) : HanNumerals.CHINESE.counting(number);
            case 2 -> signs(locale, true).counting(number);
            default -> digits(plain, locale, numerals);
        };
    }

    private static String wide(String counted, HanNumerals signs) {
        var out = new StringBuilder();
        counted.chars().forEach(c -> out.append(signs.signs().indexOf(c) < 0 ? (char) c : WIDE.charAt(signs.signs().indexOf(c))));
        return out.toString();
    }
}
