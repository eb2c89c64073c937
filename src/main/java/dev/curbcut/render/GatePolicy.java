package dev.curbcut.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * What may stand in a body: a closed list of elements and attributes, each value of a known form. Everything else is taken
 * away and counted; text stays. The sanitizer's own policies are not used for addresses: they let {@code //evil/} through
 * and rewrite parentheses.
 */
record GatePolicy(HtmlStreamEventReceiver next, LongAdder discarded) implements HtmlSanitizer.Policy {
    private static final Set<String> ELEMENTS = Set.of(
            "a", "blockquote", "br", "caption", "code", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure",
            "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "img", "ins", "li", "main", "nav", "ol", "p", "pre",
            "rp", "rt", "ruby", "section", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead",
            "time", "tr", "ul");

    /** No scheme that runs anything, no other host without its scheme; where a colon could make one, none is left. */
    private static final Pattern HREF =
            Pattern.compile("(/(?![/\\\\])|#|https?://|mailto:|tel:)[^\\p{Cntrl}\\s<>\"]*|/");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private static final Map<String, Pattern> EVERYWHERE = Map.ofEntries(
            Map.entry("aria-current", Pattern.compile("true|page|location")),
            Map.entry("aria-hidden", Pattern.compile("true")),
            Map.entry("aria-label", ANY),
            Map.entry("aria-labelledby", Pattern.compile("[a-z0-9 -]+")),
            Map.entry("class", Pattern.compile("[a-z0-9 -]+")),
            Map.entry("dir", Pattern.compile("ltr|rtl")),
            Map.entry("id", Pattern.compile("[^\\s\\p{Cntrl}]+")),
            Map.entry("lang", Pattern.compile("[A-Za-z0-9-]+")),
            Map.entry("role", Pattern.compile("group|region|presentation")),
            Map.entry("tabindex", Pattern.compile("0|-1")));

    private static final Map<String, Map<String, Pattern>> OF_ONE = Map.of(
            "a", Map.of("href", HREF, "hreflang", Pattern.compile("[A-Za-z0-9-]+"), "rel", Pattern.compile("[a-z ]+")),
            "img", Map.of("alt", ANY, "src", Pattern.compile("/-/image/[^\\p{Cntrl}\\s<>\"]+")),
            "ol", Map.of("start", NUMBER, "type", Pattern.compile("[1aAiI]")),
            "rt", Map.of("data-reading", ANY),
            "td", Map.of("headers", Pattern.compile("[a-z0-9 -]+"), "colspan", NUMBER, "rowspan", NUMBER),
            "th", Map.of("colspan", NUMBER, "rowspan", NUMBER, "scope", Pattern.compile("(col|row)(group)?")),
            "time", Map.of("datetime", Pattern.compile("[0-9T:+Z.-]+")),
            "details", Map.of("open", Pattern.compile("|open")));

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
        if (!ELEMENTS.contains(element)) {
            discarded.increment();
            return;
        }
        Map<String, Pattern> own = OF_ONE.getOrDefault(element, Map.of());
        for (int i = attributes.size() - 2; i >= 0; i -= 2) {
            String name = attributes.get(i);
            Pattern form = own.getOrDefault(name, EVERYWHERE.get(name));
            if (form == null || !form.matcher(attributes.get(i + 1)).matches()) {
                attributes.subList(i, i + 2).clear();
                discarded.increment();
            }
        }
        next.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
        if (ELEMENTS.contains(element)) {
            next.closeTag(element);
        }
    }

    @Override
    public void text(String text) {
        next.text(text);
    }
}
