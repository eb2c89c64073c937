package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pages drawn in the browser from data that came with them ({@code __NEXT_DATA__}, {@code __INITIAL_STATE__}): the longest
 * text of markup in it, and its longest list. Only where the page itself shows next to nothing.
 */
final class EmbeddedState implements Fold {
    private static final int SHORTEST = 80;

    @Override
    public void unfold(RawPage page) {
        boolean holdsState = page.scripts().stream().anyMatch(script -> script.id().equals("__NEXT_DATA__"))
                || page.says("INITIAL_STATE__") || page.says("INITIAL_DATA__");
        if (!holdsState || !page.isBare()) {
            return;
        }
        for (Element script : page.scripts()) {
            Literal state = state(page, script);
            String markup = state == null ? null : longestMarkup(state);
            List<Records.Row> rows = state == null ? List.of() : Records.in(state);
            Element body = page.document().body();
            if (markup != null) {
                Element place = body.appendElement("div");
                page.nodes(markup, place).forEach(place::appendChild);
            }
            if (rows.size() > 1) {
                body.appendChild(Records.list(page, rows));
            }
        }
    }

    private static @Nullable Literal state(RawPage page, Element script) {
        if (script.id().equals("__NEXT_DATA__") || script.attr("type").endsWith("json") && RawPage.source(script).contains("_STATE__")) {
            return Literals.of(RawPage.source(script));
        }
        for (Script.Assignment assignment : page.script(script).assignments()) {
            if (assignment.name().endsWith("__INITIAL_STATE__") || assignment.name().endsWith("__INITIAL_DATA__")) {
                return assignment.value();
            }
        }
        return null;
    }

    static @Nullable String longestMarkup(Literal value) {
        String longest = null;
        List<Literal> open = new ArrayList<>(List.of(value));
        while (!open.isEmpty()) {
            Literal next = open.removeLast();
            if (next instanceof Literal.Text(String text)) {
                boolean markup = text.length() >= SHORTEST && text.contains("<p") && text.contains(">");
                longest = markup && (longest == null || text.length() > longest.length()) ? text : longest;
            } else if (next instanceof Literal.Fields(Map<String, Literal> fields)) {
                open.addAll(fields.values());
            } else {
                open.addAll(next.values());
            }
        }
        return longest;
    }
}
