package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The title of a page whose {@code <title>} says the names of the site and of its columns before it with nothing but spaces between:
 * “清源县人民政府 通知公告 关于停水的公告”. The line of the page that {@code <title>} ends with is the page's own.
 */
final class TitleBehindNames {
    /** A text in one of these says what something else is called, or is a value among others. */
    private static final Set<String> OTHERS = Set.of("a", "li", "option", "label", "button", "dt", "dd", "th");

    private static final int LEAST = 2;

    private TitleBehindNames() {}

    /** @param crumbs their texts are names of columns */
    static Optional<String> of(Survey survey, String site, List<Link> crumbs) {
        String title = survey.title;
        if (title.indexOf(' ') < 0) {
            return Optional.empty();
        }
        String last = crumbs.isEmpty() ? "" : crumbs.getLast().text();
        int start = title.length() - last.length();
        if (last.length() >= LEAST && crumbs.size() > 1 && start > 1 && title.endsWith(last) && title.charAt(start - 1) == ' ' && TitleParts.isSite(title.substring(0, start).strip())) {
            return Optional.of(last); // of a column
        }
        for (Survey.Text text : survey.texts) {
            String line = text.line();
            int from = title.length() - line.length();
            if (line.length() >= LEAST && from > 1 && title.charAt(from - 1) == ' ' && title.endsWith(line) && areNames(title.substring(0, from), site, crumbs)
                    && !isName(line, site, crumbs) && isAlone(text)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Whether one of the words before it names the site or a column, and each is as short as such names are. */
    private static boolean areNames(String before, String site, List<Link> crumbs) {
        for (String word : before.split(" ")) {
            if (isName(word, site, crumbs)) {
                return true;
            }
        }
        return isName(before.strip(), site, crumbs);
    }

    private static boolean isName(String text, String site, List<Link> crumbs) {
        return TitleParts.isSite(text) || TitleParts.same(text, site) || crumbs.stream().anyMatch(crumb -> TitleParts.same(crumb.text(), text));
    }

    /** Whether it is all that its line says. */
    private static boolean isAlone(Survey.Text text) {
        Node at = text.node().parent();
        while (at instanceof Element e && !e.isBlock()) {
            at = at.parent();
        }
        return at instanceof Element e && Tags.around(e, OTHERS) == null && !(text.node().parent() instanceof Element in && Tags.around(in, OTHERS) != null) && Line.of(e).equals(text.line());
    }
}
