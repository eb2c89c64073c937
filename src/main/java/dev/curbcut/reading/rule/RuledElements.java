package dev.curbcut.reading.rule;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes into a page's tree what a rule says of it. */
final class RuledElements {
    /** Rows that are so by their tag. */
    private static final Set<String> ROWS = Set.of("li", "tr", "dt", "dd");

    private RuledElements() {}

    /** Rows as what they are: each run of neighbours becomes a list. */
    static void asList(List<Element> rows) {
        Element list = null;
        Element last = null;
        for (Element row : rows) {
            if (ROWS.contains(row.normalName()) || row.parent() == null) {
                continue;
            }
            Element next = last == null ? null : last.parent().nextElementSibling();
            if (list == null || next != row) {
                list = new Element("ul");
                row.before(list);
            }
            list.appendChild(row);
            last = row;
            row.tagName("li");
        }
    }

    /** Several elements that are the body together, in one, where the first of them stands; what stands in another of them is there already. */
    static List<Element> asOne(List<Element> bodies) {
        List<Element> outer = bodies.stream().filter(body -> bodies.stream().noneMatch(other -> other != body && body.parents().contains(other))).toList();
        if (outer.size() < 2) {
            return outer;
        }
        Element one = new Element("div");
        outer.getFirst().before(one);
        outer.forEach(one::appendChild);
        return List.of(one);
    }
}
