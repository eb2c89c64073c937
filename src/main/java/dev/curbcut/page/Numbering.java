package dev.curbcut.page;

import dev.curbcut.page.Block.Marker;
import java.util.Locale;

/**
 * The marks of ordered lists as browsers write them (CSS Counter Styles 3). What a style can't say (a letter before a, an
 * ideograph beyond its range) is said in digits, as there.
 */
public final class Numbering {
    private static final String HIRAGANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";
    private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] CHINESE = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] PLACES = {"", "十", "百", "千"};

    private Numbering() {}

    /** The mark of an item as browsers show it, without the space behind it: {@code 3.}, {@code c.}, {@code 三、}; empty for {@link Marker#NONE}. */
    public static String mark(Marker marker, int number) {
        return switch (marker) {
            case NONE -> "";
            case CJK_IDEOGRAPHIC -> (number >= 0 && number <= 9999 ? chinese(number) : number) + "、";
            case HEAVENLY_STEM -> only("甲乙丙丁戊己庚辛壬癸", number) + "、";
            case EARTHLY_BRANCH -> only("子丑寅卯辰巳午未申酉戌亥", number) + "、";
            case HIRAGANA -> alphabetic(HIRAGANA, number) + "、";
            case KATAKANA -> alphabetic(KATAKANA, number) + "、";
            case LOWER_ALPHA -> alphabetic("abcdefghijklmnopqrstuvwxyz", number) + ".";
            case UPPER_ALPHA -> alphabetic("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number) + ".";
            case LOWER_GREEK -> alphabetic("αβγδεζηθικλμνξοπρστυφχψω", number) + ".";
            case UPPER_ROMAN -> roman(number) + ".";
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT) + ".";
            case DECIMAL_LEADING_ZERO -> (number >= 0 && number < 10 ? "0" : "") + number + ".";
            case DECIMAL -> number + ".";
            case ARABIC_INDIC -> digits(number, '٠') + ".";
            case PERSIAN -> digits(number, '۰') + ".";
            case BENGALI -> digits(number, '০') + ".";
            case DEVANAGARI -> digits(number, '०') + ".";
            case THAI -> digits(number, '๐') + ".";
            case KHMER -> digits(number, '០') + ".";
        };
    }

    private static String only(String letters, int number) {
        return number >= 1 && number <= letters.length() ? letters.substring(number - 1, number) : Integer.toString(number);
    }

    /** z is followed by aa. */
    private static String alphabetic(String letters, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / letters.length()) {
            out.append(letters.charAt((rest - 1) % letters.length()));
        }
        return out.reverse().toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                out.append(ROMAN_LETTERS[i]);
            }
        }
        return out.toString();
    }

    /** 十, 二十一, 一百零五: a ten alone has no one before it. */
    private static String chinese(int number) {
        if (number == 0) {
            return CHINESE[0];
        }
        String text = Integer.toString(number);
        var out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int place = text.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            out.append(gap ? CHINESE[0] : "");
            gap = false;
            out.append(digit == 1 && place == 1 && out.isEmpty() ? "" : CHINESE[digit]).append(PLACES[place]);
        }
        return out.toString();
    }

    private static String digits(int number, char zero) {
        var out = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) != '-') {
                out.setCharAt(i, (char) (zero + out.charAt(i) - '0'));
            }
        }
        return out.toString();
    }
}
