package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What belongs to a thing that a page offers, though elsewhere it would be beside the point. */
final class ProductParts {
    private static final String ITEM = "schema.org/Product";

    private static final Pattern FINE_PRINT = Pattern.compile("(?:^|[\\W_])(?:legal|legalese|disclaimers?)(?:[\\W_]|$)", Pattern.CASE_INSENSITIVE);

    private ProductParts() {}

    /** What the page itself marks as the thing, where most of the running text stands in it; null where it marks none, or several. */
    static @Nullable Box scope(List<Box> boxes) {
        Box found = null;
        for (Box box : boxes) {
            if (isScope(box)) {
                if (found != null) {
                    return null;
                }
                found = box;
            }
        }
        return found != null && found.drop == null && found.prose * 2 >= boxes.getFirst().prose ? found : null;
    }

    /** Whether a column stands within what the page marks as the thing: then it holds the thing's data. */
    static boolean isBeside(Box column) {
        for (Box up = column.parent; up != null; up = up.parent) {
            if (isScope(up)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is named as what a lawyer wrote below an offer, and stands under no headings of its own. */
    static boolean isFinePrint(Box box) {
        return box.prose > 0 && box.headings == 0 && !box.bare && FINE_PRINT.matcher(box.classes + ' ' + box.id).find();
    }

    private static boolean isScope(Box box) {
        return !box.bare && box.element.attributes().get("itemtype").endsWith(ITEM);
    }
}
