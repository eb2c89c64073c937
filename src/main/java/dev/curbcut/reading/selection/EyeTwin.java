package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Phrases;

/** What is written twice: for the eye, and beside that for screen readers. */
final class EyeTwin {
    /** The weight of what is said twice, for the eye and for the ear, at most. */
    private static final int TWIN = 60;

    private EyeTwin() {}

    /** Words for the eye alone, beside which the same are written for screen readers. */
    static boolean is(Box box) {
        if (box.weight > TWIN || box.parent == null || !box.element.attr("aria-hidden").equals("true")) {
            return false;
        }
        String text = Phrases.squash(box.element.text());
        for (Box peer : box.parent.children) {
            if (peer != box && peer.drop == null && peer.weight >= box.weight && peer.weight < box.weight + TWIN && Phrases.squash(peer.element.text()).contains(text)) {
                return true;
            }
        }
        return false;
    }
}
