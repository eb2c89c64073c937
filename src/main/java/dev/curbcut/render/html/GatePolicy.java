package dev.curbcut.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * What may stand in a body: a closed list of elements and attributes, each value of a known form. Everything else is taken
 * away and counted; text stays. The sanitizer's own policies are not used for addresses: they let {@code //evil/} through
 * and rewrite parentheses.
 */
record GatePolicy(HtmlStreamEventReceiver next, LongAdder discarded) implements HtmlSanitizer.Policy {
    private static final Set<String> ELEMENTS = Set.of(
            "a", "abbr", "blockquote", "br", "caption", "code", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
            "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "img", "ins", "li", "main", "nav", "ol", "p", "pre",
            "rp", "rt", "ruby", "section", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead",
            "time", "tr", "ul", "wbr");

    /** Of MathML Core: no {@code annotation-xml}, no {@code mglyph}, which turn a parser back to HTML or keep it from that. */
    private static final Set<String> MATH = Set.of(
            "math", "mfrac", "mi", "mn", "mo", "mover", "mroot", "mrow", "msqrt", "msub", "msubsup", "msup", "mtable", "mtd", "mtext",
            "mtr", "munder", "munderover");

    private static final String IMAGE = "/-/image/";

    private static final Predicate<String> ANY = value -> true;
    private static final Predicate<String> NAMES = of("abcdefghijklmnopqrstuvwxyz0123456789 -");
    private static final Predicate<String> LANGUAGE = of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static final Map<String, Predicate<String>> EVERYWHERE = Map.ofEntries(
            Map.entry("aria-current", among("true", "page", "location")),
            Map.entry("aria-hidden", among("true")),
            Map.entry("aria-label", ANY),
            Map.entry("aria-labelledby", NAMES),
            Map.entry("class", NAMES),
            Map.entry("dir", among("ltr", "rtl")),
            Map.entry("id", id -> !id.isEmpty() && isUnbroken(id)),
            Map.entry("lang", LANGUAGE),
            Map.entry("role", among("group", "region", "presentation", "none", "status")),
            Map.entry("tabindex", among("0", "-1")));

    private static final Map<String, Map<String, Predicate<String>>> OF_ONE = Map.ofEntries(
            Map.entry("a", Map.of("href", GatePolicy::isAddress, "hreflang", LANGUAGE, "rel", of("abcdefghijklmnopqrstuvwxyz "))),
            Map.entry("abbr", Map.of("title", ANY)),
            Map.entry("data", Map.of("value", of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .-"))),
            Map.entry("math", Map.of("alttext", ANY, "display", among("block"))),
            Map.entry("img", Map.of("alt", ANY, "src", GatePolicy::isImage)),
            Map.entry("li", Map.of("value", GatePolicy::isNumber)),
            Map.entry("ol", Map.of("reversed", among("reversed"), "start", GatePolicy::isNumber, "type", among("1", "a", "A", "i", "I"))),
            Map.entry("rt", Map.of("data-reading", ANY)),
            Map.entry("td", Map.of("headers", NAMES, "colspan", GatePolicy::isNumber, "rowspan", GatePolicy::isNumber)),
            Map.entry("th", Map.of("colspan", GatePolicy::isNumber, "rowspan", GatePolicy::isNumber, "scope", among("col", "row", "colgroup", "rowgroup"))),
            Map.entry("time", Map.of("datetime", of("0123456789T:+Z.-"))),
            Map.entry("details", Map.of("open", among("", "open"))));

    /** The forms that the attributes of each element have, besides those that stand everywhere. */
    private static final Map<String, Map<String, Predicate<String>>> OWN = own();

    private static Map<String, Map<String, Predicate<String>>> own() {
        Map<String, Map<String, Predicate<String>>> own = new HashMap<>();
        ELEMENTS.forEach(element -> own.put(element, OF_ONE.getOrDefault(element, Map.of())));
        MATH.forEach(element -> own.put(element, OF_ONE.getOrDefault(element, Map.of())));
        return own;
    }

    private static Predicate<String> among(String... values) {
        return Set.of(values)::contains;
    }

    /** Of these characters, and at least one. */
    private static Predicate<String> of(String characters) {
        return value -> {
            for (int i = 0; i < value.length(); i++) {
                if (characters.indexOf(value.charAt(i)) < 0) {
                    return false;
                }
            }
            return !value.isEmpty();
        };
    }

    /** No scheme that runs anything, no other host without its scheme; where a colon could make one, none is left. */
    private static boolean isAddress(String value) {
        boolean here = value.startsWith("/") && !value.startsWith("//") && !value.startsWith("/\\") || value.startsWith("#");
        boolean elsewhere = value.startsWith("http://") || value.startsWith("https://") || value.startsWith("mailto:") || value.startsWith("tel:");
        return (here || elsewhere) && isAddressText(value);
    }

    private static boolean isImage(String value) {
        int image = value.indexOf(IMAGE);
        return image >= 0 && value.startsWith("/") && !value.startsWith("//") && value.length() > image + IMAGE.length() && isAddressText(value);
    }

    private static boolean isAddressText(String value) {
        return value.indexOf('<') < 0 && value.indexOf('>') < 0 && value.indexOf('"') < 0 && isUnbroken(value);
    }

    /** Without white space and controls. */
    private static boolean isUnbroken(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Nine digits at most, below zero or not. */
    private static boolean isNumber(String value) {
        int from = value.startsWith("-") ? 1 : 0;
        int digits = 0;
        while (from + digits < value.length() && value.charAt(from + digits) >= '0' && value.charAt(from + digits) <= '9') {
            digits++;
        }
        return digits >= 1 && digits <= 9 && from + digits == value.length();
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        next.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        Map<String, Predicate<String>> own = OWN.get(element);
        if (own == null) {
            discarded.increment();
            return;
        }
        for (int i = attributes.size() - 2; i >= 0; i -= 2) {
            String name = attributes.get(i);
            Predicate<String> special = own.get(name);
            Predicate<String> form = special == null ? EVERYWHERE.get(name) : special;
            if (form == null || !form.test(attributes.get(i + 1))) {
                attributes.subList(i, i + 2).clear();
                discarded.increment();
            }
        }
        next.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
        if (OWN.containsKey(element)) {
            next.closeTag(element);
        }
    }

    @Override
    public void text(String text) {
        next.text(text);
    }
}
