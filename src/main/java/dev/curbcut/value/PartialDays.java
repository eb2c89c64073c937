package dev.curbcut.value;

import java.util.Locale;

/** Days without a year and months with one, as Chinese and Japanese write them: 7月25日, 2023年7月. Days of the lunar calendar are none. */
final class PartialDays {
    private PartialDays() {}

    static void add(PlainFigures text, FoundValues found) {
        for (int i = text.text().indexOf('月'); i >= 0; i = text.text().indexOf('月', i + 1)) {
            int to = text.beforeSpace(i);
            int from = to;
            while (text.isDigit(from - 1) && to - from < 3) {
                from--;
            }
            int month = to > from && to - from < 3 ? text.number(from, to) : 0;
            if (month >= 1 && month <= 12 && !isLunar(text, from)) {
                month(text, from, i + 1, month, found);
            }
        }
    }

    private static void month(PlainFigures text, int from, int after, int month, FoundValues found) {
        int digits = text.pastSpace(after);
        int end = text.digits(digits, 2);
        int mark = text.pastSpace(end);
        int day = end > digits ? text.number(digits, end) : 0;
        int year = text.beforeSpace(from) - 1;
        if (day >= 1 && day <= 31 && (text.at(mark) == '日' || text.at(mark) == '号')) {
            boolean more = text.at(from - 1) == '年' || text.at(from - 1) == '-' && text.isDigit(from - 2);
            if (!more) {
                found.add(Value.Kind.DAY, String.format(Locale.ROOT, "%02d-%02d", month, day), from, mark + 1);
            }
        } else if (day == 0 && text.at(year) == '年' && text.isDigit(year - 1)) {
            int first = text.beforeSpace(year);
            while (text.isDigit(first - 1)) {
                first--;
            }
            if (text.beforeSpace(year) - first == 4) {
                found.add(Value.Kind.DAY, String.format(Locale.ROOT, "%s-%02d", text.text().substring(first, first + 4), month), first, after);
            }
        }
    }

    private static boolean isLunar(PlainFigures text, int from) {
        String before = text.text().substring(Math.max(0, from - 12), from);
        return before.contains("农历") || before.contains("農曆") || before.contains("阴历") || before.contains("陰曆") || before.contains("旧暦");
    }
}
