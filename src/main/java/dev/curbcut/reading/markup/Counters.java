package dev.curbcut.reading.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Numbers that a script counts up from nought: what they end at stands in an attribute, and is what the page says. */
final class Counters {
    private static final Pattern END = Pattern.compile("data-(?:[a-z]+-)*(?:count|to|end|target|number|num|value|stop|final|counter|countto|total|val)(?:-?(?:to|end|value|up|number|target|stop))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:[,. ]?\\d{3}){0,5}(?:[.,]\\d{1,4})?|-?\\d{1,15}(?:[.,]\\d{1,4})?");
    private static final Pattern START = Pattern.compile("[0\\s.,]{0,9}");

    private Counters() {}

    /** Whether an attribute says where a number ends. */
    static boolean isEnd(String name, String value) {
        return value.length() <= 24 && name.startsWith("data-") && mayBeNumber(value) && NUMBER.matcher(value.strip()).matches() && END.matcher(name).matches();
    }

    /** The cheap test, for what stands in attributes: most is no number. */
    private static boolean mayBeNumber(String value) {
        char last = value.isEmpty() ? 'x' : value.charAt(value.length() - 1);
        return last >= '0' && last <= '9' || Character.isWhitespace(last);
    }

    static void count(Element element) {
        String shown = element.text().strip();
        boolean counted = element.childrenSize() == 0 && START.matcher(shown).matches() && switch (element.normalName()) {
            case "span", "div", "p", "b", "strong", "em", "i", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "td", "li", "font", "data" -> true;
            default -> false;
        };
        if (!counted || shown.isEmpty() && !element.className().toLowerCase(Locale.ROOT).contains("count")) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            if (isEnd(attribute.getKey(), attribute.getValue()) && !attribute.getValue().strip().equals("0")) {
                element.text(attribute.getValue().strip());
                return;
            }
        }
    }
}
