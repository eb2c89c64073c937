package dev.curbcut.reading.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables of ARIA (1.2, roles {@code table}, {@code grid}, {@code row}, {@code cell}) become tables of HTML: they are the same. */
final class RoleTables {
    private static final int MOST_CELLS = 20_000;

    private RoleTables() {}

    static void build(Element table) {
        if (!table.hasParent() || table.normalName().equals("table") || table.selectFirst("table, button, input, select, textarea, [role=table] [role=table], [role=grid] [role=grid]") != null) {
            return;
        }
        List<List<Element>> rows = new ArrayList<>();
        int cells = 0;
        for (Element row : table.select("[role=row]")) {
            List<Element> found = row.select("[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]");
            if (found.stream().anyMatch(cell -> cell.parents().stream().takeWhile(up -> up != row).anyMatch(found::contains))) {
                return;
            }
            cells += found.size();
            if (!found.isEmpty()) {
                rows.add(found);
            }
        }
        if (rows.size() < 2 || cells > MOST_CELLS || rows.stream().mapToInt(List::size).max().orElse(0) < 2) {
            return;
        }
        Element built = new Element("table").attr("role", "table");
        if (!table.id().isEmpty()) {
            built.attr("id", table.id());
        }
        for (Element caption : table.select("> [role=caption], > caption")) {
            built.appendElement("caption").appendChildren(new ArrayList<>(caption.childNodes()));
        }
        Element body = built.appendElement("tbody");
        for (List<Element> row : rows) {
            Element tr = body.appendElement("tr");
            row.forEach(cell -> cell(tr, cell));
        }
        table.replaceWith(built);
    }

    private static void cell(Element row, Element cell) {
        String role = cell.attr("role");
        Element made = row.appendElement(role.endsWith("header") ? "th" : "td");
        if (role.endsWith("header")) {
            made.attr("scope", role.equals("rowheader") ? "row" : "col");
        }
        for (String span : List.of("colspan", "rowspan")) {
            if (cell.hasAttr("aria-" + span)) {
                made.attr(span, cell.attr("aria-" + span));
            }
        }
        made.appendChildren(new ArrayList<>(cell.childNodes()));
    }
}
