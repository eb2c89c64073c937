package dev.curbcut.reading.dom;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The nodes of a page in its order: the plainest of walks, and for a whole page the cheapest. */
public final class DocumentOrder {
    private DocumentOrder() {}

    /** The node after this one; null at the page's end. */
    public static @Nullable Node next(Node node) {
        Node child = node.firstChild();
        return child != null ? child : after(node);
    }

    /** The first node after this one and all in it; null at the page's end. */
    public static @Nullable Node after(Node node) {
        for (Node up = node; up != null; up = up.parent()) {
            Node sibling = up.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
