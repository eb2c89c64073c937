package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Rows written by a script each, from variables: {@code var url="./202602/t…html"; var title="…";
 * document.writeln("2026-02-14")}, as TRS templates of some cities have it. Lines that are commented out say nothing. Where
 * a row's address has no title of its own, nothing is paired.
 */
final class RowVariables implements Fold {
    private static final Pattern URL = Pattern.compile("(?i)url|link|href");
    private static final Evaluator PLACE = QueryParser.parse("li, tr, dd, dl, td, p");
    private static final Evaluator LINK = QueryParser.parse("a[href]:not([href^=javascript])");
    private static final Pattern TITLE = Pattern.compile("(?i)title|name|subject|bt");

    /** Of the scripts of a row, in characters; programs are longer. */
    private static final int LONGEST = 5_000;

    private static final class Row {
        private final String href;
        private @Nullable String title;
        private @Nullable String date;
        private boolean named;

        private Row(String href) {
            this.href = href;
        }
    }

    @Override
    public void unfold(RawPage page) {
        if (!page.says("url") && !page.says("Url") && !page.says("URL")) {
            return;
        }
        for (Element script : page.scripts()) {
            if (!RawPage.isProgram(script) || RawPage.source(script).length() > LONGEST || !namesAddress(RawPage.source(script))) {
                continue;
            }
            Element place = script.closest(PLACE);
            if ((place == null || place.selectFirst(LINK) == null)) {
                List<Row> rows = rows(page.script(script));
                boolean whole = !rows.isEmpty() && rows.stream().allMatch(row -> row.title != null);
                if (whole && (place != null || rows.size() > 1 && !present(page, rows)) && page.takeRow()) {
                    write(script, rows, place != null && rows.size() == 1);
                }
            }
        }
    }

    private static boolean namesAddress(String script) {
        if (script.contains("url") || script.contains("href")) {
            return true; // so most write it
        }
        String lower = script.toLowerCase(Locale.ROOT);
        return lower.contains("url") || lower.contains("link") || lower.contains("href");
    }

    /** The row an address begins ends where the next one begins. */
    private static List<Row> rows(Script script) {
        List<Row> rows = new ArrayList<>();
        List<String> early = new ArrayList<>();
        for (Script.Assignment assignment : script.assignments()) {
            String text = assignment.value().text();
            if (text == null || text.isBlank() || assignment.place().function() != null) {
                continue;
            }
            String name = assignment.name();
            if (URL.matcher(name).find() && Looks.likeAddress(text) && !Looks.likeImage(text)) {
                rows.add(new Row(text.strip()));
                if (rows.size() == 1) {
                    early.forEach(words -> rows.getFirst().title = words);
                }
            } else if (rows.isEmpty()) {
                if (TITLE.matcher(name).find() && Looks.likeWords(text)) {
                    early.add(text.strip());
                }
            } else {
                add(rows.getLast(), name, text.strip());
            }
        }
        for (Script.Call call : script.calls()) {
            String text = call.method().startsWith("write") && call.arguments().size() == 1 ? call.arguments().getFirst().text() : null;
            if (text != null && rows.size() == 1 && Looks.likeDate(text)) {
                rows.getFirst().date = text.strip();
            }
        }
        return rows;
    }

    private static void add(Row row, String name, String text) {
        if (Looks.likeDate(text)) {
            row.date = text;
        } else if (Looks.likeWords(text) && !row.named && (TITLE.matcher(name).find() || row.title == null)) {
            row.title = text;
            row.named = TITLE.matcher(name).find();
        }
    }

    private static boolean present(RawPage page, List<Row> rows) {
        return rows.stream().anyMatch(row -> page.hasLink(row.href));
    }

    private static void write(Element script, List<Row> rows, boolean single) {
        Element list = new Element(single ? "span" : "ul");
        for (Row row : rows) {
            Element item = single ? list : list.appendElement("li");
            item.appendElement("a").attr("href", row.href).text(String.valueOf(row.title));
            if (row.date != null) {
                item.appendText(" ");
                item.appendElement("span").addClass("date").text(row.date);
            }
        }
        script.before(list);
        script.remove();
    }
}
