package dev.curbcut.document.numeral;

import java.util.Locale;

/** Numbers as lists write them (ISO 29500-1, section 17.18.59). */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numerals() {}

    /** @param format a value of {@code ST_NumberFormat}; decimal digits for an unknown one */
    public static String of(int number, String format) {
        String plain = Integer.toString(number);
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "taiwaneseCounting" ->
                number < 100 ? counted(number, HanNumerals.CHINESE) : HanNumerals.digits(plain, DIGITS);
            case "chineseCountingThousand" -> counted(number, HanNumerals.CHINESE);
            case "taiwaneseCountingThousand" -> counted(number, HanNumerals.CHINESE_TRADITIONAL);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> HanNumerals.digits(plain, DIGITS);
            case "koreanDigital2" -> HanNumerals.digits(plain, HanNumerals.CHINESE.signs());
            case "koreanDigital" -> HanNumerals.digits(plain, HanNumerals.KOREAN.signs());
            case "chineseLegalSimplified" -> counted(number, HanNumerals.CHINESE_LEGAL);
            case "ideographLegalTraditional" -> counted(number, HanNumerals.CHINESE_LEGAL_TRADITIONAL);
            case "japaneseCounting" -> counted(number, HanNumerals.JAPANESE);
            case "japaneseLegal" -> counted(number, HanNumerals.JAPANESE_LEGAL);
            case "koreanCounting" -> counted(number, HanNumerals.KOREAN);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedFullstop" -> signs(number, 0x2488, 20);
            case "decimalEnclosedParen" -> signs(number, 0x2474, 20);
            case "ideographEnclosedCircle" -> signs(number, 0x3220, 10);
            case "decimalFullWidth", "decimalFullWidth2" -> HanNumerals.digits(plain, "０１２３４５６７８９");
            case "hindiNumbers", "hindiCounting" -> HanNumerals.digits(plain, "०१२३४५६७८९");
            case "thaiNumbers" -> HanNumerals.digits(plain, "๐๑๒๓๔๕๖๗๘๙");
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + plain : plain;
            case "numberInDash" -> "- " + plain + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> NumberWords.ordinal(number);
            case "cardinalText" -> NumberWords.cardinal(number);
            case "ordinalText" -> NumberWords.ordinalText(number);
            case "koreanLegal" -> NumberWords.korean(number);
            case "thaiCounting" -> NumberWords.thai(number);
            case "vietnameseCounting" -> NumberWords.vietnamese(number);
            default -> custom(number, format);
        };
    }

    /** A custom format shows its first number, as in {@code 001, 002, 003, ...}; all others are alphabets or digits. */
    private static String custom(int number, String format) {
        if (format.matches("0{1,8}1(,.{0,80})?")) {
            return String.format(Locale.ROOT, "%0" + (format.indexOf('1') + 1) + "d", number);
        }
        return ListAlphabets.of(number, format);
    }

    /** Zero and what is below has no place in a list and stays in digits. */
    private static String counted(int number, HanNumerals how) {
        return number == 0 ? DIGITS.substring(0, 1) : how.counting(number);
    }

    /** 1 to 50 have signs of their own. */
    public static String circled(int number) {
        return number < 1 || number > 50
                ? Integer.toString(number)
                : Character.toString(number <= 20 ? 0x2460 + number - 1 : number <= 35 ? 0x3251 + number - 21 : 0x32b1 + number - 36);
    }

    private static String signs(int number, int first, int most) {
        return number < 1 || number > most ? Integer.toString(number) : Character.toString(first + number - 1);
    }

    private static String roman(int number) {
        if (number <= 0 || number > 32767) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (left >= WORTH[i]) {
                out.append(ROMAN[i]);
                left -= WORTH[i];
            }
        }
        return out.toString();
    }
}
