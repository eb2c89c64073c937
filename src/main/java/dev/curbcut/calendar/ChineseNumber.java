package dev.curbcut.calendar;

/** Numbers in Chinese numerals: 二〇二五 digit by digit, 一百一十四 by places, and 元, the first year of an era. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    static boolean isNumeral(char c) {
        return switch (c) {
            case '〇', '○', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '廿', '卅', '元', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖', '拾', '佰' -> true;
            default -> false;
        };
    }

    /** The number; -1 where these numerals are none below ten thousand. */
    static int value(String numerals) {
        if (numerals.equals("元")) {
            return 1;
        }
        int sum = 0;
        int digit = -1;
        boolean places = false;
        for (int i = 0; i < numerals.length(); i++) {
            char c = plain(numerals.charAt(i));
            int place = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (place > 0) {
                sum += place * (digit < 0 ? 1 : digit);
                digit = -1;
                places = true;
            } else if (c == '廿' || c == '卅') {
                sum += c == '廿' ? 20 : 30;
                places = true;
            } else {
                int next = DIGITS.indexOf(c);
                if (next < 0) {
                    return -1;
                }
                digit = digit < 0 || places ? next : digit * 10 + next;
                if (digit > 9999) {
                    return -1;
                }
            }
        }
        return sum + Math.max(0, digit);
    }

    private static char plain(char c) {
        return switch (c) {
            case '○', '零' -> '〇';
            case '壹' -> '一';
            case '貳' -> '二';
            case '參' -> '三';
            case '肆' -> '四';
            case '伍' -> '五';
            case '陸' -> '六';
            case '柒' -> '七';
            case '捌' -> '八';
            case '玖' -> '九';
            case '拾' -> '十';
            case '佰' -> '百';
            default -> c;
        };
    }
}
