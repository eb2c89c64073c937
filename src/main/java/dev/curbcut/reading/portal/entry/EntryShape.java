package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.layout.Box;

/** What in the shape of a part says that it is a row, or that rows stand in it. Depth is bounded by the parser's. */
public final class EntryShape {
    private EntryShape() {}

    /** Whether a tag is that of one row among others. */
    public static boolean isRow(String tag) {
        return switch (tag) {
            case "li", "tr", "td", "dd", "dt", "p", "figure" -> true;
            default -> false;
        };
    }

    /** Whether a row of a list stands within it: then it is more than that. */
    public static boolean holdsRow(Box box) {
        for (Box child : box.children) {
            if (child.drop == null && child.block && (isItem(child) && (child.links > 0 || child.weight > 0) || child.holdsBlock && holdsRow(child))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list in it says what its one place is about, each thing after its label. */
    public static boolean isLabelled(Box box) {
        for (Box child : box.children) {
            if (child.tag.equals("dl") ? child.children.stream().filter(b -> b.tag.equals("dt")).anyMatch(dt -> !dt.line().endsWith("：") && !dt.line().endsWith(":")) : child.holdsBlock && holdsRow(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(Box box) {
        return switch (box.tag) {
            case "li", "tr", "dd", "dt" -> true;
            default -> false;
        };
    }
}
