package dev.curbcut.reading.layout;

/** A line without links that stands right over a list of them: its title, though no heading. */
public final class LinkListTitle {
    /** A longer line is no title: in characters, or as it weighs. */
    public static final int LONGEST = 60;

    private LinkListTitle() {}

    /** Whether a box is such a line. */
    public static boolean is(Box box) {
        if (box.links > 0 || box.weight == 0 || box.weight > LONGEST || box.holdsBlock || box.fields > 0 || box.parent == null || box.index + 1 >= box.parent.children.size()) {
            return false;
        }
        Box below = box.parent.children.get(box.index + 1);
        return below.links > 1 && (below.tag.equals("ul") || below.tag.equals("ol"));
    }
}
