package dev.curbcut.reading.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A table drawn as two, so that its head stays while its rows scroll: they become one again. */
final class SplitTables {
    private static final Evaluator ROWS = QueryParser.parse("> tr, > thead > tr, > tbody > tr");
    private static final int MOST_HEADS = 3;
    private static final int LEVELS = 4;

    private SplitTables() {}

    /** Gives a table that is nothing but a head to the table that comes right after it. */
    static void join(Element head) {
        List<Element> rows = head.hasParent() ? rows(head) : List.of();
        if (rows.isEmpty() || rows.size() > MOST_HEADS || !rows.stream().allMatch(SplitTables::isHead)) {
            return;
        }
        Element body = next(head);
        List<Element> below = body == null ? List.of() : rows(body);
        if (body == null || below.isEmpty() || width(below.getLast()) != width(rows.getLast()) || below.stream().allMatch(SplitTables::isHead)) {
            return;
        }
        if (isHead(below.getFirst())) {
            if (!below.getFirst().text().isBlank() && !below.getFirst().text().equals(rows.getLast().text())) {
                return;
            }
            below.getFirst().remove(); // the head once more, to keep the columns as wide
        }
        Element made = new Element("thead");
        rows.forEach(made::appendChild);
        Element caption = body.selectFirst("> caption");
        if (caption == null) {
            body.prependChild(made);
        } else {
            caption.after(made);
        }
        head.remove();
    }

    private static List<Element> rows(Element table) {
        return table.select(ROWS).stream().filter(row -> row.childrenSize() > 0 && (row.hasText() || row.selectFirst("th") != null)).toList();
    }

    private static boolean isHead(Element row) {
        return row.childrenSize() > 1 && row.children().stream().allMatch(cell -> cell.normalName().equals("th"))
                || row.childrenSize() > 1 && row.parent() != null && row.parent().normalName().equals("thead");
    }

    private static int width(Element row) {
        return row.children().stream().mapToInt(cell -> cell.attr("colspan").matches("\\d{1,3}") ? Integer.parseInt(cell.attr("colspan")) : 1).sum();
    }

    /** The table that comes after one, no words between; null where something else does. */
    private static @Nullable Element next(Element table) {
        Node at = table;
        for (int up = 0; up < LEVELS && at != null; up++) {
            Node after = at.nextSibling();
            while (after != null && (after instanceof TextNode text ? text.isBlank() : !(after instanceof Element e) || !e.hasText())) {
                after = after.nextSibling();
            }
            if (after instanceof Element e) {
                Element found = e.normalName().equals("table") ? e : e.selectFirst("table");
                return found != null && e.text().equals(found.text()) ? found : null;
            }
            at = at.parent();
        }
        return null;
    }
}
