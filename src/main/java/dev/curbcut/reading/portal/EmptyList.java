package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;

/** A list that waits for a script. Depth is bounded by the parser's. */
final class EmptyList {
    /** The weight of what may stand beside it. */
    private static final int LITTLE = 60;

    private EmptyList() {}

    /** Whether a list stands in it whose rows only a script would have brought. */
    static boolean isIn(Box box) {
        for (Box child : box.children) {
            if (child.drop != null) {
                continue;
            }
            boolean list = child.tag.equals("ul") || child.tag.equals("ol") || child.tag.equals("dl") || child.tag.equals("tbody");
            if (list && child.weight == 0 && child.links == 0 && child.images == 0 || child.weight < LITTLE && isIn(child)) {
                return true;
            }
        }
        return false;
    }
}
