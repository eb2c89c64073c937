package dev.curbcut.document.word;

/** Numbers as lists write them (ECMA-376 part 1, section 17.18.59). */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numerals() {}

    static String of(int number, String format) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "japaneseDigitalTenThousand" -> chinese(number);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> legal(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "ideographTraditional" -> cycle("甲乙丙丁戊己庚辛壬癸", number);
            case "ideographZodiac" -> cycle("子丑寅卯辰巳午未申酉戌亥", number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** 1 to 9999 as they are said: 十二, 一百零五. */
    static String chinese(int number) {
        if (number <= 0 || number > 9999) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int[] worth = {1000, 100, 10, 1};
        String[] unit = {"千", "百", "十", ""};
        boolean gap = false;
        for (int i = 0; i < worth.length; i++) {
            int digit = number / worth[i] % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            out.append(gap ? "零" : "");
            gap = false;
            boolean ten = i == 2 && digit == 1 && out.isEmpty();
            out.append(ten ? "" : DIGITS.charAt(digit)).append(unit[i]);
        }
        return out.toString();
    }

    private static String legal(int number) {
        String plain = chinese(number);
        String from = "一二三四五六七八九十百千";
        String to = "壹贰叁肆伍陆柒捌玖拾佰仟";
        var out = new StringBuilder();
        plain.chars().forEach(c -> out.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return out.toString();
    }

    private static String roman(int number) {
        if (number <= 0 || number > 3999) {
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

    /** After z come aa and bb. */
    private static String letters(int number, char first) {
        return number <= 0 || number > 780 ? Integer.toString(number) : Character.toString(first + (number - 1) % 26).repeat(1 + (number - 1) / 26);
    }

    private static String fullWidth(int number) {
        var out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String cycle(String signs, int number) {
        return number <= 0 ? "" : Character.toString(signs.charAt((number - 1) % signs.length()));
    }
}
