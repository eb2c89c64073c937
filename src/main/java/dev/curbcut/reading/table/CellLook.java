package dev.curbcut.reading.table;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Line;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What makes a cell stand out to the eye, as flags. */
final class CellLook {
    static final int BOLD = 1;
    static final int COLOURED = 2;
    static final int CENTRED = 4;

    private CellLook() {}

    /** How a cell looks, as far as its own markup says. */
    static int of(Box cell) {
        int look = style(cell);
        for (Box box = cell; box != null; box = whole(box)) {
            look |= box.tag.equals("b") || box.tag.equals("strong") || box.tag.equals("th") ? BOLD : 0;
            look |= style(box);
        }
        return look;
    }

    /** The one child that holds all of a box's text, if there is one. */
    private static @Nullable Box whole(Box box) {
        for (Box child : box.children) {
            if (child.weight == box.weight && child.weight > 0) {
                return child;
            }
        }
        return null;
    }

    private static int style(Box box) {
        if (box.bare) {
            return 0;
        }
        String style = box.element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        int look = style.contains("font-weight:bold") || style.contains("font-weight:7") || style.contains("font-weight:6") ? BOLD : 0;
        look |= box.element.hasAttr("bgcolor") || style.contains("background") && !style.contains("background:transparent") && !style.contains("background:white") && !style.contains("background:none") ? COLOURED : 0;
        boolean centred = box.element.attr("align").equalsIgnoreCase("center") || style.contains("text-align:center");
        return look | (centred ? CENTRED : 0);
    }

    /** Whether a cell shows a number, an amount or a date in figures. */
    static boolean isNumber(Box box) {
        if (box.weight == 0 || box.weight > 24) {
            return false;
        }
        String text = Line.of(box.element, 40);
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(c -> Character.isLetter(c) && "年月日亿万元%".indexOf(c) < 0);
    }
}
