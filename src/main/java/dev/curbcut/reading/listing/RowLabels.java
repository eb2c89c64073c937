package dev.curbcut.reading.listing;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Labels;
import java.util.ArrayList;
import java.util.List;

/** The first row of a list that says what stands in the others, as catalogues of public information have it: “索引号 标题 发文机关 发布日期”. */
final class RowLabels {
    private static final int FEWEST = 3;
    private static final int MOST = 8;

    /** How many of them are labels that are known, at least. */
    private static final int KNOWN = 2;

    private RowLabels() {}

    /** In order; empty where the row is none of labels. */
    static List<String> of(Box head) {
        if (head.links > 0 || head.children.size() < FEWEST || head.children.size() > MOST || !head.element.ownText().isBlank()) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        int known = 0;
        for (Box cell : head.children) {
            String label = cell.line();
            if (cell.drop != null || label.isEmpty() || label.length() > Labels.LONGEST || label.chars().anyMatch(Character::isDigit)) {
                return List.of();
            }
            known += Labels.document(Labels.key(label)) >= 0 || Labels.line(Labels.key(label)).isPresent() ? 1 : 0;
            labels.add(Labels.shown(label));
        }
        return known >= KNOWN ? labels : List.of();
    }

    /** What the cells of a row say, each under its label, but for its name and its day. */
    static List<Block> said(List<String> labels, Box box, Row row) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Box cell = box.children.get(i);
            boolean told = row.title().within(cell) || row.title() == cell || cell == row.dateBox();
            if (!told && cell.drop == null && !cell.line().isEmpty()) {
                facts.add(new Fact(labels.get(i), List.of(new Inline.Text(cell.line()))));
            }
        }
        return facts.isEmpty() ? List.of() : List.of(new Block.Fields(About.NONE, facts));
    }
}
