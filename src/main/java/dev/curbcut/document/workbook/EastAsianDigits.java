package dev.curbcut.document.workbook;

import dev.curbcut.document.numeral.HanNumerals;

/** The switches [DBNum1] to [DBNum3] of number formats: 一千二百, 壹仟贰佰, １千２百; digit by digit where a format gives places. */
final class EastAsianDigits {
    private static final String WIDE = "０１２３４５６７８９";

    /** From the second script on: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese. */
    private static final String ZEROES = "\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20\u1040";

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

    /** Digits in the script that a format asks for by Windows' number of it; those of Latin for any other. */
    static String script(int number, String shown) {
        int zero = number >= 2 && number - 2 < ZEROES.length() ? ZEROES.charAt(number - 2) : '0';
        var out = new StringBuilder();
        shown.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return zero == '0' ? shown : out.toString();
    }

    private static String wide(String counted, HanNumerals signs) {
        var out = new StringBuilder();
        counted.chars().forEach(c -> out.append(signs.signs().indexOf(c) < 0 ? (char) c : WIDE.charAt(signs.signs().indexOf(c))));
        return out.toString();
    }
}
