package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The question below a text whether it was of use: a question and buttons to answer it, which say nothing else. */
final class Helpfulness {
    /** Weight of the question and its answers at most. */
    private static final int WORDS = 120;
    /** Weight of an answer at most. */
    private static final int ANSWER = 24;
    private static final int ANSWERS = 2;

    private Helpfulness() {}

    /** Leaves it out of a body that says more. @param last where its last running text stands, which the question may be */
    static void drop(List<Box> boxes, Box root, int last) {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.end > last && isAsked(box) && root.prose > 3 * box.prose) {
                box.leaveOut(Drop.CONTROL, boxes);
            }
        }
    }

    /** Whether a part is such a question, to be answered by a click. */
    private static boolean isAsked(Box box) {
        if (!box.block || box.weight == 0 || box.weight > WORDS || box.fields < ANSWERS || box.fields > 2 * ANSWERS || box.links > 0 || box.images > 0 || box.element.parents().is("form") || !box.element.getElementsByTag("form").isEmpty()) {
            return false;
        }
        String line = box.line();
        int mark = Math.max(line.lastIndexOf('?'), Math.max(line.lastIndexOf('？'), line.lastIndexOf('؟')));
        return mark > 0 && buttons(box) >= ANSWERS && asks(box);
    }

    private static int buttons(Box box) {
        int buttons = 0;
        for (Box child : box.children) {
            buttons += child.tag.equals("button") ? child.element.text().length() <= ANSWER ? 1 : -ANSWERS : buttons(child);
        }
        return buttons;
    }

    /** Whether the words before the buttons end in the mark of a question. */
    private static boolean asks(Box box) {
        StringBuilder said = new StringBuilder();
        for (Node node = box.element; node != null; node = next(node, box)) {
            if (node instanceof Element e && e.normalName().equals("button")) {
                String question = said.toString().strip();
                return !question.isEmpty() && "?？؟".indexOf(question.charAt(question.length() - 1)) >= 0;
            }
            if (node instanceof TextNode text) {
                said.append(text.getWholeText());
            }
        }
        return false;
    }

    private static @Nullable Node next(Node node, Box box) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at != box.element && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == box.element ? null : at.nextSibling();
    }
}
