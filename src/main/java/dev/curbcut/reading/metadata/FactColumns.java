package dev.curbcut.reading.metadata;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Facts in a table whose labels stand side by side, with their values in the row below; some of them empty. */
final class FactColumns {
    private static final int FEWEST = 3;

    private FactColumns() {}

    /** The facts; empty where the table isn't written so. With several rows of values it is a table of many things, and holds none. */
    static Optional<List<Fact>> read(Element container) {
        List<Element> rows = container.getElementsByTag("tr").stream().filter(row -> row.childrenSize() > 0 && row.getElementsByTag("tr").size() == 1).toList();
        if (rows.size() < 2 || !isHead(rows.getFirst())) {
            return Optional.empty();
        }
        List<Element> labels = rows.getFirst().children();
        List<Fact> facts = new ArrayList<>();
        if (rows.size() > 2 || rows.getLast().childrenSize() != labels.size()) {
            return Optional.of(facts);
        }
        for (int i = 0; i < labels.size(); i++) {
            String value = Line.of(rows.getLast().child(i));
            if (!value.isEmpty()) {
                facts.add(new Fact(Labels.shown(Line.of(labels.get(i))), List.of(new Inline.Text(value))));
            }
        }
        return Optional.of(facts);
    }

    /** Whether every cell of a row is the label of a document's fact; what names its document is a row of a list. */
    private static boolean isHead(Element row) {
        return row.childrenSize() >= FEWEST
                && row.children().stream().allMatch(cell -> isLabel(Labels.document(Labels.key(Line.of(cell, Labels.LONGEST * 2)))));
    }

    private static boolean isLabel(int field) {
        return field >= 0 && field != Labels.TITLE;
    }
}
