package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.Labels;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where a label stands, which tells whether it needs a colon or a value. */
final class LabelPlace {
    private LabelPlace() {}

    /** Whether an element says no more than the label of what its {@code alt} says whole. */
    static boolean isAlone(String line) {
        return line.isEmpty() || line.length() <= Labels.LONGEST && Labels.begin(line) && value(line).isEmpty();
    }

    private static String value(String line) {
        int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
        return colon < 0 ? "" : line.substring(colon + 1).strip();
    }

    /** In a table or a list of descriptions a label needs no colon. */
    static boolean isTerm(Node node) {
        for (Node n = node.parent(); n instanceof Element e; n = n.parent()) {
            if (e.normalName().equals("dt") || e.normalName().equals("th")) {
                return true;
            }
            if (e.isBlock()) {
                return false;
            }
        }
        return false;
    }
}
