package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.Labels;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

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

    /** Whether an element is the second of two in one of several rows of that kind, in none of which a link stands: what stands before it says what it is of. */
    static boolean isSecondOfPair(Element value) {
        Element label = value.previousElementSibling();
        if (label == null || label.previousElementSibling() != null || value.nextElementSibling() != null || !label.normalName().equals(value.normalName()) || label.normalName().equals("a")) {
            return false;
        }
        Element row = value.parent();
        return row != null && (isPair(row.previousElementSibling(), value) || isPair(row.nextElementSibling(), value)) && row.getElementsByTag("a").isEmpty();
    }

    private static boolean isPair(@Nullable Element row, Element value) {
        return row != null && row.childrenSize() == 2 && row.firstElementChild().normalName().equals(value.normalName()) && row.lastElementChild().normalName().equals(value.normalName())
                && row.getElementsByTag("a").isEmpty();
    }
}
