package dev.curbcut.reading.layout;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.selection.Selection;
import dev.curbcut.reading.wording.FooterText;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page with what was measured of it. Weights are in letters of an alphabet, see {@link Text#weight}.
 * Made once a page by {@link Measures}; {@link Selection} writes the verdicts.
 */
public final class Box {
    public final Element element;
    public final @Nullable Box parent;
    /** To be read alone; see {@link #add}. */
    public List<Box> children = List.of();
    public final String tag;
    /** Whether it has no attributes. */
    public final boolean bare;
    /** What its {@code class} says; empty for nothing. */
    public final String classes;
    /** Empty for none. */
    public final String id;
    public final boolean block;
    final int depth;
    /** Place in the order of the page. */
    public final int order;
    /** Where in that order the first box after it and all in it stands. */
    public int end;
    /** Place among its siblings. */
    public final int index;
    /** What the class, id and role say. */
    public Signal signal = Signal.NONE;
    /** Whether the page hides it from all. */
    public boolean hidden;
    /** Whether the title of the page stands in it. */
    public boolean holdsTitle;
    /** Whether a {@code main} stands in it, or it is one. */
    public boolean holdsMain;
    /** Whether a link of the page leads to its id. */
    public boolean anchor;
    /** Whether a block stands somewhere in it. */
    public boolean holdsBlock;

    public int weight;
    public int linkWeight;
    /** Weight of its running text: lines that are long or end in a stop, and are no links. */
    public int prose;
    public int links;
    /** Links that lead to a place on the page itself: the heads of what folds, or of what stands below. */
    public int within;
    /** Links to other pages that are or hold a heading, or stand in one. */
    public int titleLinks;
    public int images;
    public int fields;
    public int headings;
    /** Texts in it that speak of cookies. */
    public int cookies;
    public int lines;

    /** Whether it stands in the body with all that is in it. */
    public boolean held;
    /** Whether it stands in a part beside the body that is read as such. */
    public boolean beside;
    /** Whether it doesn't, but parts of the body stand in it. */
    public boolean around;
    /** Whether a rule of the operator's calls it a row of the page's list. */
    public boolean row;
    /** Whether a rule of the operator's keeps it on the page. */
    public boolean kept;
    /** Whether it was left out of the body, or stands beside it, and counted as such. */
    public boolean counted;

    /** Left out of the body, and as what; null while it stays. */
    @Nullable public Drop drop;
    /** Whether anything in it is left out. */
    public boolean pruned;

    private @Nullable String line;
    private @Nullable String names;
    private @Nullable Boolean foot;

    public Box(Element element, @Nullable Box parent, int order) {
        this.element = element;
        this.parent = parent;
        this.order = order;
        this.end = order + 1;
        this.index = parent == null ? 0 : parent.children.size();
        this.tag = element.normalName();
        this.bare = element.attributesSize() == 0;
        this.classes = bare ? "" : element.attributes().get("class").strip();
        this.id = bare ? "" : element.attributes().get("id");
        this.block = Tags.isBlock(tag);
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Takes in the next box that stands in it; most take in none. */
    void add(Box child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(Math.min(4, element.childNodeSize()));
        }
        children.add(child);
    }

    /** Its text as one line; made once, since several rules ask. */
    public String line() {
        if (line == null) {
            line = Text.line(element);
        }
        return line;
    }

    /** What links lead to it by: its id, and by the older way an {@code a}'s name. */
    public String anchorName() {
        return id.isEmpty() && tag.equals("a") ? element.attr("name") : id;
    }

    /** What its class and its id say, in lower case. */
    public String names() {
        if (names == null) {
            names = bare ? " " : (classes + ' ' + id).toLowerCase(Locale.ROOT);
        }
        return names;
    }

    /** Whether its text is the foot of a site; found once, since several rules ask. */
    public boolean saysFoot() {
        if (foot == null) {
            foot = FooterText.is(element);
        }
        return foot;
    }

    /** Share of the text that is links, 0 to 1. */
    public double linkShare() {
        return weight == 0 ? 0 : (double) linkWeight / weight;
    }

    /** Whether links are most of what it says. */
    public boolean linkHeavy() {
        return linkWeight * 2 > weight;
    }

    /** The page that it stands in. */
    public Box root() {
        Box root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    public boolean within(Box other) {
        for (Box b = this; b != null && b.depth >= other.depth; b = b.parent) {
            if (b == other) {
                return true;
            }
        }
        return false;
    }

    /** Leaves it out; what was measured of it no longer counts in what it stands in. What stands in it has to be told by the caller. */
    public void leaveOut(Drop why) {
        drop = why;
        for (Box up = parent; up != null; up = up.parent) {
            up.pruned = true;
            up.prose -= prose;
            up.weight -= weight;
            up.linkWeight -= linkWeight;
            up.links -= links;
            up.titleLinks -= titleLinks;
        }
    }

    /** Leaves it out with all that stands in it. */
    public void leaveOut(Drop why, List<Box> boxes) {
        leaveOut(why);
        for (Box box : boxes.subList(order + 1, end)) {
            if (box.drop == null) {
                box.drop = why;
            }
        }
    }

    /** Why a part is no part of the body. */
    public enum Drop {
        /** Other pages: menus, related, tags. */
        NAVIGATION,
        /** The site's head and foot. */
        SITE,
        SHARE,
        COMMENTS,
        ADVERTISEMENT,
        POPUP,
        CONTROL,
        HIDDEN,
        DUPLICATE,
        /** Read elsewhere: title, breadcrumb, dates. */
        CLAIMED,
        /** Beside the point of the page. */
        ASIDE,
        /** By a rule of the operator's. */
        RULED
    }

    /** The block that a line stands in, or it is; the outermost box where there is none. */
    public Box blockAround() {
        Box at = this;
        while (!at.block && at.parent != null) {
            at = at.parent;
        }
        return at;
    }
}
