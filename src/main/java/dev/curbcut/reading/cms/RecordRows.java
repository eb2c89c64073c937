package dev.curbcut.reading.cms;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Rows as objects in a script's variable: {@code var itemObj = [{"aT": title, "aPd": "2026-09-21 17:00", "aU": "…"}]}.
 * Settings of widgets look alike; so rows must have words, addresses and mostly dates, and not stand in the DOM already.
 */
final class RecordRows implements Fold {
    private static final Pattern ROWS = Pattern.compile("\\[\\s*+\\{");

    @Override
    public void unfold(RawPage page) {
        for (Element script : page.scripts()) {
            if (RawPage.isProgram(script) && ROWS.matcher(script.data()).find()) {
                page.script(script).assignments().forEach(assignment -> {
                    List<Records.Row> rows = Records.in(assignment.value());
                    if (isList(page, rows)) {
                        page.place(script).appendChild(Records.list(page, rows));
                    }
                });
            }
        }
    }

    private static boolean isList(RawPage page, List<Records.Row> rows) {
        if (rows.size() < 2 || rows.stream().filter(row -> row.date() != null).count() * 2 < rows.size()) {
            return false;
        }
        return rows.stream().filter(row -> page.hasLink(row.href())).count() * 2 < rows.size();
    }
}
