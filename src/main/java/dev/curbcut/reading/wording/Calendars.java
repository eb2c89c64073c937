package dev.curbcut.reading.wording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Years of other calendars and digits of other scripts, written as western ones: Japanese eras (令和5年 is 2023年), the years
 * of the Republic (民國112年, 112-03-21), full-width digits and the 〇一二 of formal Chinese.
 */
public final class Calendars {
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|民國|民国)\\s{0,3}(\\d{1,3}|元)\\s{0,3}年");

    /** A year of the Republic by itself: three digits, which no other calendar of the field has. */
    private static final Pattern REPUBLIC = Pattern.compile("(?<![\\d./-])(1[0-4]\\d|[89]\\d(?=[年]))([-/.年])(?=\\d{1,2}[-/.月]\\d{1,2}(?![\\d./-]))");

    private static final Pattern FORMAL = Pattern.compile("[〇○零Ｏ一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    private static final String DIGITS = "〇一二三四五六七八九";

    private Calendars() {}

    public static String western(String text) {
        String line = plainDigits(text);
        if (line.indexOf('年') >= 0) {
            line = FORMAL.matcher(ERA.matcher(line).replaceAll(Calendars::eraYear)).replaceAll(m -> formal(m.group()));
        }
        return !mayBeRepublic(line) ? line : REPUBLIC.matcher(line).replaceAll(m -> Integer.parseInt(m.group(1)) + 1911 + m.group(2));
    }

    /** Whether three digits stand by themselves before a mark, or two before 年. */
    private static boolean mayBeRepublic(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (digits == 3 && (c == '-' || c == '/' || c == '.' || c == '年') || digits == 2 && c == '年') {
                return true;
            }
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return false;
    }

    private static String eraYear(MatchResult m) {
        int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
        int before = switch (m.group(1)) {
            case "令和" -> 2018;
            case "平成" -> 1988;
            case "昭和" -> 1925;
            default -> 1911;
        };
        return before + year + "年";
    }

    /** 二〇二三年七月二十五日 as 2023年7月25日. */
    private static String formal(String text) {
        int year = text.indexOf('年');
        int month = text.indexOf('月');
        var out = new StringBuilder();
        for (char c : text.substring(0, year).toCharArray()) {
            out.append(Math.max(0, DIGITS.indexOf(c)));
        }
        return out.append('年')
                .append(small(text.substring(year + 1, month)))
                .append('月')
                .append(small(text.substring(month + 1, text.length() - 1)))
                .append('日')
                .toString();
    }

    /** A number below a hundred: 七, 十, 十二, 二十, 二十五. */
    private static int small(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(text.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        return tens * 10 + (ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)));
    }

    private static String plainDigits(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '：' ? ':' : c == '　' || c == ' ' ? ' ' : c;
            if (plain != c && out == null) {
                out = new StringBuilder(text);
            }
            if (plain != c) {
                out.setCharAt(i, plain);
            }
        }
        return out == null ? text : out.toString();
    }
}
