package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.reading.dom.Tags;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The title of a page whose {@code <title>} says the names of site and column after it, where the last step of the way to it is that column: the
 * part before the names, if it is a line of its own in the page, below that way.
 */
final class TitleBeforeNames {
    /** A text in one of these says what something else is called. */
    private static final Set<String> NAMES_ANOTHER = Set.of("a", "li", "option", "caption", "figcaption", "label", "button", "dt", "dd", "th");

    private TitleBeforeNames() {}

    /** @param named the part that is the name of the column */
    static Optional<String> of(Survey survey, TitleParts parts, String site, List<Link> crumbs, String named) {
        String first = parts.parts().getFirst();
        if (TitleParts.same(first, named) || TitleParts.same(first, site) || TitleParts.isSite(first) || crumbs.stream().anyMatch(crumb -> TitleParts.same(crumb.text(), first))) {
            return Optional.empty();
        }
        boolean passed = false;
        for (Survey.Text text : survey.texts) {
            passed |= TitleParts.same(text.line(), named);
            if (passed && TitleParts.same(text.line(), first) && text.node().parent() instanceof Element e && Tags.around(e, NAMES_ANOTHER) == null) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
