package dev.curbcut.value;

import java.math.BigDecimal;

/** Percent and per mille: 12.5%, 12,5 %, 5‰, 12 per cent, 百分之五. */
final class Shares {
    private static final FigureWords WORDS = new FigureWords("%", "‰", "percent", "per cent", "Prozent", "pour cent", "por ciento", "por cento", "процентов", "процента", "процент",
            "パーセント", "퍼센트");
    private static final String HUNDREDTHS = "百分之";

    private Shares() {}

    static void add(PlainFigures text, String lang, FoundValues found) {
        for (int i = 0; i < text.length(); i++) {
            if (!text.isDigit(i)) {
                continue;
            }
            int end = WrittenNumber.end(text, i);
            int sign = text.pastSpace(end);
            String word = WORDS.at(text, sign);
            boolean spoken = text.at(i - 1) == '之' && text.text().startsWith(HUNDREDTHS, i - HUNDREDTHS.length());
            BigDecimal number = word.isEmpty() && !spoken ? null : WrittenNumber.value(text, i, end, lang);
            if (number == null || isWithin(text, i)) {
                i = end - 1;
                continue;
            }
            boolean below = isBelowZero(text, i);
            if (!word.isEmpty() && !(text.at(i - 1) == '-' && !below && !text.isDigit(i - 2) && text.at(i - 2) != '%')) {
                BigDecimal value = number.movePointLeft(word.equals("‰") ? 3 : 2);
                found.add(Value.Kind.SHARE, (below && value.signum() > 0 ? "-" : "") + WrittenNumber.plain(value), below ? i - 1 : i, sign + word.length());
            } else if (spoken) {
                found.add(Value.Kind.SHARE, WrittenNumber.plain(number.movePointLeft(2)), i - HUNDREDTHS.length(), end);
            }
            i = end - 1;
        }
    }

    /** Whether a figure goes on from what stands before it. */
    static boolean isWithin(PlainFigures text, int from) {
        char before = text.at(from - 1);
        return text.isLatin(from - 1) || (before == '.' || before == ',' || before == '/' || before == ':') && text.isDigit(from - 2) || before == '.';
    }

    /** A dash before a figure is a sign only where nothing stands before it that it could lead on from. */
    private static boolean isBelowZero(PlainFigures text, int from) {
        char before = text.at(from - 1);
        char first = text.at(from - 2);
        return (before == '-' || before == '−') && (first == ' ' || first == '(' || first == '（');
    }
}
