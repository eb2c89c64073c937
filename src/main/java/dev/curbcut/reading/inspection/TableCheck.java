package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Tables of data whose cells nobody can tell the heads of (WCAG 1.3.1, failure F91). A table counts as data only where it
 * looks the part: several rows of as many short cells, with borders or a caption, and no table, form or heading in it.
 */
record TableCheck(FindingCounts tally) implements ElementCheck {
    private static final int LONGEST_CELL = 200;

    @Override
    public void look(Element table) {
        String role = table.attr("role");
        if (!table.normalName().equals("table") || role.equals("presentation") || role.equals("none")) {
            return;
        }
        if (table.selectFirst("th, [scope], [role=columnheader], [role=rowheader], form, h1, h2, h3") == null && table.select("table").size() == 1 && isData(table)) {
            tally.add(Fault.TABLE_HEADERS, table);
        }
    }

    private static boolean isData(Element table) {
        List<Element> rows = table.select("tr");
        if (rows.size() < 3 || !isDrawn(table)) {
            return false;
        }
        int even = 0;
        int columns = rows.get(1).childrenSize();
        for (Element row : rows) {
            even += row.childrenSize() == columns ? 1 : 0;
            for (Element cell : row.children()) {
                if (Line.of(cell, LONGEST_CELL + 1).length() > LONGEST_CELL) {
                    return false;
                }
            }
        }
        return columns >= 2 && even * 2 > rows.size();
    }

    private static boolean isDrawn(Element table) {
        String border = table.attr("border").strip();
        return !border.isEmpty() && !border.equals("0") || table.attr("style").contains("border") || table.selectFirst("caption") != null
                || table.selectFirst("td[style*=border]") != null;
    }
}
