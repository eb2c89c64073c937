package dev.curbcut.reading.block;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Text;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Preformatted text as it stands: programs, figures in columns. Without the lines that its page folds away, and its buttons. */
final class Listing {
    private final Predicate<Box> leftOut;
    private final StringBuilder out = new StringBuilder();

    private Listing(Predicate<Box> leftOut) {
        this.leftOut = leftOut;
    }

    static String of(Box box, Predicate<Box> leftOut) {
        if (!box.pruned) {
            return Text.block(box.element.wholeText());
        }
        Listing listing = new Listing(leftOut);
        listing.add(box);
        return Text.block(listing.out.toString());
    }

    private void add(Box box) {
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element) {
                Box child = box.children.get(next++);
                if (child.tag.equals("br")) {
                    out.append('\n');
                } else if (!isFolded(child)) {
                    add(child);
                }
            }
        }
    }

    /** Other parts may be left out of a line of words, never of a program: a word of it is called a tag, or a comment, and is none. */
    private boolean isFolded(Box box) {
        return leftOut.test(box) && (box.drop == Drop.HIDDEN || box.tag.equals("button"));
    }
}
