package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around a form that asks for an address to write to: the words that praise it go with the form. */
final class FormBoxes {
    /** The weight of what is said around such a form at most, and the links in it. */
    private static final int MOST_WORDS = 320;
    private static final int MOST_LINKS = 3;

    /** Fields of a form that asks for an address and for little else. */
    private static final int MOST_FIELDS = 8;

    private FormBoxes() {}

    static void prune(List<Box> boxes, Box root) {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == Drop.CONTROL && box.tag.equals("form") && box.parent != null && box.parent.drop == null && box.fields <= MOST_FIELDS && asksForAddress(box.element)) {
                Box top = around(box, root);
                if (top != null) {
                    top.leaveOut(Drop.CONTROL, boxes);
                }
            }
        }
    }

    /** The outermost part that says next to nothing besides what the form is for; null when there is none. */
    private static @Nullable Box around(Box form, Box root) {
        @Nullable Box top = null;
        for (Box up = form.parent; up != null && up != root && !up.holdsTitle && !up.holdsMain; up = up.parent) {
            if (up.weight > MOST_WORDS || up.links > MOST_LINKS || up.headings > 2 || up.weight * 4 > root.weight) {
                break;
            }
            top = up.weight > 0 ? up : top;
        }
        return top;
    }

    private static boolean asksForAddress(Element form) {
        for (Element input : form.getElementsByTag("input")) {
            String name = input.attr("name").toLowerCase(Locale.ROOT);
            if (input.attr("type").equalsIgnoreCase("email") || name.contains("email")) {
                return form.getElementsByTag("textarea").isEmpty();
            }
        }
        return false;
    }
}
