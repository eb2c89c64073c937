package dev.curbcut.reading.cms;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows as objects in a script's variable: {@code var itemObj = [{"aT": title, "aPd": "2026-09-21 17:00", "aU": "…"}]}.
 * Settings of widgets look alike; so rows must have words, addresses and mostly dates, and not stand in the DOM already.
 */
final class RecordRows implements Fold {
    @Override
    public void unfold(RawPage page) {
        for (Element script : page.scripts()) {
            if (RawPage.isProgram(script) && hasRows(RawPage.source(script))) {
                page.script(script).assignments().forEach(assignment -> {
                    List<Records.Row> rows = Records.in(assignment.value());
                    if (isList(page, rows)) {
                        page.place(script).appendChild(Records.list(page, rows));
                    }
                });
            }
        }
    }

    /** Whether an object begins an array somewhere. */
    private static boolean hasRows(String script) {
        for (int at = script.indexOf('['); at >= 0; at = script.indexOf('[', at + 1)) {
            int next = at + 1;
            while (next < script.length() && Character.isWhitespace(script.charAt(next))) {
                next++;
            }
            if (next < script.length() && script.charAt(next) == '{') {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(RawPage page, List<Records.Row> rows) {
        if (rows.size() < 2 || rows.stream().filter(row -> row.date() != null).count() * 2 < rows.size()) {
            return false;
        }
        return rows.stream().filter(row -> page.hasLink(row.href())).count() * 2 < rows.size();
    }
}
