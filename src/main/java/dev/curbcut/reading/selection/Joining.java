package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Widens the densest part of an article to all that belongs to it: what stands between the title and that part (a lead, key points,
 * facts, a picture), and after it what looks like it. Links weigh nothing here: what is mostly links doesn't join.
 */
final class Joining {
    /** Share of links from which on a part doesn't join. */
    private static final double LINKS = .3;

    /** What stands before the dense part may say so many times as much. */
    private static final double BEFORE = .6;

    /** Weight of a sentence that stands in no element of its own, at least. */
    private static final int SENTENCE = 12;

    /** Steps up from the dense part to where the title stands as well, at most. */
    private static final int STEPS = 8;

    private final Box root;
    private final Box top;
    private final Box title;
    private final boolean story;

    private Joining(Box root, Box top, Box title, Evidence evidence) {
        this.story = evidence.isText();
        this.root = root;
        this.top = top;
        this.title = title;
    }

    /** @return the root of all that belongs together, in which what doesn't is left out; the same root where nothing joins */
    static Box of(List<Box> boxes, Box root, @Nullable Box title, Evidence evidence) {
        if (title == null) {
            return headed(root);
        }
        if (title.within(root)) {
            return root;
        }
        Box top = root;
        for (int steps = 0; !title.within(top); steps++) {
            if (top.parent == null || steps == STEPS) {
                return root;
            }
            top = top.parent;
        }
        return new Joining(root, top, title, evidence).join(boxes) ? top : root;
    }

    /** Where nothing says the page's title: the part around the root, where a heading stands right above it there and nothing leads elsewhere. */
    private static Box headed(Box root) {
        Box around = root.parent;
        if (around == null || around.tag.equals("body") || around.children.stream().noneMatch(peer -> peer.order < root.order && heads(peer, root))) {
            return root;
        }
        boolean plain = around.children.stream().allMatch(peer -> peer.drop != null || peer.weight == 0 || peer.fields == 0 && peer.linkShare() < LINKS);
        return plain ? around : root;
    }

    private boolean join(List<Box> boxes) {
        boolean joins = false;
        for (Box at = root; at != top && at.parent != null; at = at.parent) {
            for (Box peer : at.parent.children) {
                joins |= peer != at && peer.drop == null && !title.within(peer) && joins(peer, at);
            }
        }
        if (!joins && !saysItself()) {
            return false;
        }
        for (Box at = root; at != top && at.parent != null; at = at.parent) {
            for (Box peer : at.parent.children) {
                if (peer != at && !title.within(peer) && !joins(peer, at)) {
                    leaveOut(peer, boxes);
                }
            }
        }
        for (Box at = title; at.parent != null && at.parent != top; at = at.parent) {
            for (Box peer : at.parent.children) {
                if (peer != at && (peer.order < at.order || !isLead(peer, root))) {
                    leaveOut(peer, boxes);
                }
            }
        }
        return true;
    }

    private static void leaveOut(Box box, List<Box> boxes) {
        if (box.drop == null && (box.weight > 0 || box.images > 0 || box.fields > 0)) {
            box.leaveOut(box.linkShare() > .5 ? Drop.NAVIGATION : Drop.ASIDE, boxes);
        }
    }

    private boolean joins(Box peer, Box at) {
        return isSection(peer, at) || (peer.order < at.order ? peer.order > title.order && (isLead(peer, at) || heads(peer, at)) : isMore(peer, at));
    }

    /** Whether words that stand in no element of their own stand between the title and the dense part: a lead. */
    private boolean saysItself() {
        for (Node node = top == root.parent && title.parent == top ? title.element.nextSibling() : null; node != null && node != root.element; node = node.nextSibling()) {
            if (node instanceof TextNode text && Text.weight(text.getWholeText()) >= SENTENCE && Text.isStop(text.text().strip().charAt(text.text().strip().length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a section like the dense part, short as it may be: below the title, with a heading of the same rank, and words. */
    private boolean isSection(Box box, Box at) {
        return box.order > title.order && box.fields == 0 && box.holdsBlock && box.linkShare() < LINKS && heading(box) instanceof Box head
                && head.weight < box.weight && heading(at) instanceof Box other && other.tag.equals(head.tag);
    }

    /** The heading that a part begins with; null where it begins with something else. */
    private static @Nullable Box heading(Box part) {
        Box at = part;
        while (!Tags.isHeading(at.tag)) {
            Box first = null;
            for (Box child : at.children) {
                if (first == null && child.drop == null && child.weight > 0) {
                    first = child;
                }
            }
            if (first == null) {
                return null;
            }
            at = first;
        }
        return at.links == 0 ? at : null;
    }

    /** Whether it is the heading right above a part. */
    private static boolean heads(Box box, Box at) {
        if (!Tags.isHeading(box.tag) || box.links > 0 || box.weight == 0) {
            return false;
        }
        for (Box between : box.parent == null ? List.<Box>of() : box.parent.children.subList(box.index + 1, at.index)) {
            if (between.weight > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may stand between a title and what comes: words, a table, a picture; no controls, no links. */
    private boolean isLead(Box box, Box at) {
        if (story && !(box.parent == title.parent && box.parent == at.parent) || box.fields > 0 || box.weight > BEFORE * Math.max(root.prose, 1)) {
            return false;
        }
        return box.weight > 0 ? box.linkShare() < LINKS && (isSaid(box) || !box.classes.isEmpty() && isAlike(box, at)) : shows(box);
    }

    private static boolean isAlike(Box box, Box at) {
        return box.tag.equals(at.tag) && box.classes.equals(at.classes);
    }

    /** Whether it is more than a name, a day or the time that it takes to read: running text, points, facts. */
    private static boolean isSaid(Box box) {
        return box.prose > 0 && box.line().chars().anyMatch(c -> Text.isStop((char) c)) || switch (box.tag) {
            case "p" -> !box.line().isEmpty() && isEnd(box.line().charAt(box.line().length() - 1));
            case "ul", "ol", "dl", "table", "figure" -> true;
            default -> false;
        };
    }

    /** A sentence ends with a stop, or with the colon that leads to what comes. */
    private static boolean isEnd(char c) {
        return Text.isStop(c) || c == ':' || c == '：';
    }

    /** Whether it looks like the part that it follows: of its kind, with words of its own. */
    private static boolean isMore(Box box, Box at) {
        if (box.fields > 0) {
            return false;
        }
        boolean kind = isAlike(box, at) || Tags.isHeading(box.tag) || box.tag.equals("p");
        return box.weight > 0 ? kind && box.linkShare() < LINKS : shows(box);
    }

    /** Whether it is a page within the page that says what it shows. */
    private static boolean isFilm(Box box) {
        return box.tag.equals("iframe") && !box.hidden && !box.element.attr("title").isBlank() && box.element.attr("src").length() > 1;
    }

    private static boolean shows(Box box) {
        return box.images > 0 && box.links == 0 || box.tag.equals("video") || box.tag.equals("audio") || isFilm(box) || box.children.stream().anyMatch(Joining::shows);
    }
}
