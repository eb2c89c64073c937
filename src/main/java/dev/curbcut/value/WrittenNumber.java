package dev.curbcut.value;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers as a text writes them. */
final class WrittenNumber {
    private static final Set<String> POINT = Set.of("zh", "en", "ja", "ko", "th", "he", "hi", "ms", "mn", "bo", "ug", "ii", "za");
    private static final Set<String> COMMA = Set.of("de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "cs", "sk", "sv", "da", "nb", "no", "fi", "el", "tr", "ro", "hu",
            "bg", "hr", "sl", "sr", "et", "lv", "lt", "id", "vi", "kk", "ca", "gl", "eu", "is");

    /** Longer ones are names of something. */
    private static final int MOST_DIGITS = 15;

    private WrittenNumber() {}

    /** After the last digit of the number that begins there. */
    static int end(PlainFigures text, int from) {
        int end = text.digits(from, Integer.MAX_VALUE);
        while ((text.at(end) == '.' || text.at(end) == ',') && text.isDigit(end + 1)) {
            end = text.digits(end + 1, Integer.MAX_VALUE);
        }
        return end;
    }

    /** What it says; null where its marks may be read in two ways: 1.234 is a thousand in German and one in English. */
    static @Nullable BigDecimal value(PlainFigures text, int from, int end, String lang) {
        if (end - from > MOST_DIGITS) {
            return null;
        }
        int points = 0;
        int commas = 0;
        int last = -1;
        for (int i = from; i < end; i++) {
            char c = text.at(i);
            points += c == '.' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
            last = c == '.' || c == ',' ? i : last;
        }
        String written = text.text().substring(from, end);
        Character decimal = last < 0 ? null : decimal(text, last, end, points, commas, lang);
        boolean told = last < 0 || decimal != null;
        if (!told || !areGroups(written, decimal)) {
            return null;
        }
        var digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (decimal != null && c == decimal) {
                digits.append('.');
            } else if (c != '.' && c != ',') {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** The mark of decimals; a space where all marks are of groups; null where it can't be told. */
    private static @Nullable Character decimal(PlainFigures text, int last, int end, int points, int commas, String lang) {
        char mark = text.at(last);
        int marks = mark == '.' ? points : commas;
        if (marks > 1) {
            return points > 0 && commas > 0 ? null : ' ';
        }
        if (points + commas > 1) {
            return mark; // 1,234,567.89
        }
        char usual = POINT.contains(lang) ? '.' : COMMA.contains(lang) ? ',' : ' ';
        boolean three = end - last - 1 == 3;
        return mark == usual ? Character.valueOf(mark) : !three ? mark == '.' ? Character.valueOf('.') : null : usual == ' ' ? null : Character.valueOf(' ');
    }

    /** Whether all groups before the decimals have three digits, the first no more; in India groups of two are usual. */
    private static boolean areGroups(String written, @Nullable Character decimal) {
        int point = decimal == null || decimal == ' ' ? -1 : written.lastIndexOf(decimal);
        String whole = point < 0 ? written : written.substring(0, point);
        String[] groups = whole.split("[.,]", -1);
        if (groups.length == 1) {
            return true;
        }
        for (int i = 1; i < groups.length; i++) {
            boolean lakh = groups[i].length() == 2 && i < groups.length - 1;
            if (groups[i].length() != 3 && !lakh) {
                return false;
            }
        }
        return groups[0].length() <= 3 && !groups[0].startsWith("0");
    }

    /** A decimal number without an exponent or needless zeros. */
    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
