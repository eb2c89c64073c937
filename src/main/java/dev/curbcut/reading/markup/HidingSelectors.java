package dev.curbcut.reading.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The classes and ids that the style sheets within a page hide: one name alone, outside of every condition, and shown by no other rule. */
final class HidingSelectors {
    /** Characters of all style sheets that are looked at. */
    private static final int MOST_CHARACTERS = 200_000;

    private static final Pattern ONE = Pattern.compile("[.#][A-Za-z_][\\w-]{0,80}");
    private static final Pattern NAME = Pattern.compile("[.#][A-Za-z_][\\w-]{0,80}");
    private static final Pattern HIDES = Pattern.compile("display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden");
    private static final Pattern SHOWS = Pattern.compile("(?:^|[;\\s])(?:display\\s{0,9}:|visibility\\s{0,9}:\\s{0,9}visible)");

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    private HidingSelectors() {}

    /** As selectors: “.name”, “#id”. */
    static Set<String> of(Document document) {
        var selectors = new HidingSelectors();
        int left = MOST_CHARACTERS;
        for (Element style : document.getElementsByTag("style")) {
            String css = style.data();
            left -= css.length();
            if (left < 0) {
                return Set.of(); // a rule that isn't seen may show it again
            }
            if (style.closest("noscript, svg, template") == null) {
                selectors.read(css, !style.attr("media").isEmpty() && !style.attr("media").equals("all") && !style.attr("media").equals("screen"));
            }
        }
        selectors.hidden.removeAll(selectors.shown);
        return selectors.hidden;
    }

    private void read(String css, boolean conditional) {
        int depth = conditional ? 1 : 0;
        int from = 0;
        boolean begun = false;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '/' && css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                i = end < 0 ? css.length() : end + 1;
                from = begun ? from : i + 1;
            } else if (c == ';') {
                from = i + 1;
                begun = false;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                from = i + 1;
                begun = false;
            } else if (c == '{') {
                String before = css.substring(from, i).strip();
                if (before.startsWith("@")) {
                    depth++;
                } else {
                    int end = css.indexOf('}', i);
                    int stop = end < 0 ? css.length() : end;
                    rule(before, css.substring(i + 1, stop).toLowerCase(Locale.ROOT), depth > 0);
                    i = stop;
                }
                from = i + 1;
                begun = false;
            } else {
                begun |= c > ' ';
            }
        }
    }

    private void rule(String selectors, String declarations, boolean conditional) {
        boolean hides = HIDES.matcher(declarations).find();
        if (!hides && !SHOWS.matcher(declarations).find()) {
            return;
        }
        for (String selector : selectors.split(",")) {
            String one = selector.strip();
            if (hides && !conditional && ONE.matcher(one).matches()) {
                hidden.add(one);
            } else if (!hides) {
                Matcher names = NAME.matcher(one);
                while (names.find()) {
                    shown.add(names.group());
                }
            }
        }
    }
}
