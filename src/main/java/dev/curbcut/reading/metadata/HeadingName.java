package dev.curbcut.reading.metadata;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a heading names: neither the site it leads home to, nor the way there, nor a mere figure. */
final class HeadingName {
    private static final Pattern HOME = Pattern.compile("(?:https?://[^/?#]{1,253})?(?:\\./)?/?(?:(?:index|home|default|main)(?:\\.[a-z]{2,5})?/?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("\\s*[>›»→/|]+\\s*");

    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private HeadingName() {}

    /** @param text the heading's, as one line. @return empty where it names nothing of the page's own */
    static String of(Element heading, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return "";
        }
        Element first = heading.selectFirst(LINK);
        if (first == null || !HOME.matcher(first.attr("href").strip()).matches() || !first.hasText()) {
            return text;
        }
        String rest = text.startsWith(first.text()) ? text.substring(first.text().length()) : text;
        if (rest.isBlank()) {
            return "";
        }
        return STEP.matcher(rest).lookingAt() ? last(heading, text) : text;
    }

    /** What stands behind the last step of a way. */
    private static String last(Element heading, String text) {
        for (Node node = heading.lastChild(); node != null; node = node.previousSibling()) {
            String said = node instanceof TextNode t ? t.getWholeText() : node instanceof Element e ? e.text() : "";
            String[] steps = STEP.split(said.strip());
            if (steps.length > 0 && !steps[steps.length - 1].isBlank()) {
                return steps[steps.length - 1].strip();
            }
        }
        return text;
    }
}
