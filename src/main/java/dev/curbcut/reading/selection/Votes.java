package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of a text from below: each paragraph votes for the box that it stands in with its running text, and with half of it
 * for the box around that; links' words weigh nothing, and what leads to other pages has no vote.
 */
final class Votes {
    /** Share of links from which on a line is no paragraph of a text. */
    private static final double LINKS = .34;

    /** Votes that make a column, at least: a few sentences. */
    private static final int LEAST = 150;

    /** Weight of an entry that leads to another page, at most, and how many of them make a list. */
    private static final int ENTRY = 900;
    private static final int ENTRIES = 3;

    private final int[] own;
    private final int[] most;
    private final @Nullable Box title;

    Votes(List<Box> boxes, @Nullable Box title) {
        this.title = title;
        this.own = new int[boxes.size()];
        this.most = new int[boxes.size()];
        for (int i = boxes.size() - 1; i >= 0; i--) {
            count(boxes.get(i));
        }
    }

    /** The most votes that a box in a part has, or the part itself. */
    int of(Box part) {
        return most[part.order];
    }

    private void count(Box box) {
        if (box.drop != null || box.hidden || !box.block && !box.holdsBlock || box == title) {
            return;
        }
        if (!box.holdsBlock) {
            most[box.order] = votes(box);
            return;
        }
        int direct = box.prose;
        int sum = 0;
        int best = 0;
        for (Box child : box.children) {
            direct -= child.drop == null ? child.prose : 0;
            if (!leads(child)) {
                sum += isParagraph(child) ? votes(child) : own[child.order] / 2;
                best = Math.max(best, most[child.order]);
            }
        }
        own[box.order] = sum + Math.max(0, direct);
        most[box.order] = Math.max(best, own[box.order]);
    }

    private static boolean isParagraph(Box box) {
        return box.drop == null && !box.hidden && (!box.holdsBlock || box.lines <= 1);
    }

    private static int votes(Box box) {
        return box.drop != null || box.hidden || Tags.isHeading(box.tag) || box.linkShare() > LINKS || box.fields > 0 ? 0 : box.prose;
    }

    /** Whether it is an entry of a list of other pages: its name is a link, and little else is said of it. */
    private static boolean leads(Box box) {
        return box.holdsBlock && box.titleLinks > 0 && box.weight < ENTRY && box.linkShare() > .1;
    }

    /** Whether a part is a list of other pages. */
    private static boolean isList(Box box) {
        int entries = 0;
        int weight = 0;
        for (Box child : box.children) {
            if (child.drop == null && child.links > 0 && (leads(child) || child.linkShare() > LINKS)) {
                entries++;
                weight += child.weight;
            }
        }
        return entries >= ENTRIES && weight * 10 > box.weight * 7 || box.children.size() < ENTRIES && box.children.stream().anyMatch(child -> child.weight * 10 > box.weight * 9 && isList(child));
    }

    /** The child that the column of the text stands in; null when it is the box itself, or more than one child has a part of the text. */
    @Nullable Box within(Box at) {
        Box best = null;
        for (Box child : at.children) {
            if (child.drop == null && child.holdsBlock && !isBefore(child) && most[child.order] >= LEAST && (best == null || most[child.order] > most[best.order])) {
                best = child;
            }
        }
        if (best == null || own[at.order] >= most[best.order]) {
            return null;
        }
        Box paragraph = paragraph(column(best));
        for (Box peer : at.children) {
            if (peer != best && (isRival(peer, best) || paragraph != null && isKind(peer, paragraph) && votes(peer) > 0 && !isBefore(peer))) {
                return null;
            }
        }
        return best;
    }

    /** The box in a part that has most of its paragraphs. */
    private Box column(Box part) {
        Box at = part;
        while (own[at.order] < most[at.order]) {
            Box next = at;
            for (Box child : at.children) {
                if (most[child.order] == most[at.order]) {
                    next = child;
                }
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The longest paragraph of a column. */
    private static @Nullable Box paragraph(Box column) {
        Box longest = null;
        for (Box child : column.children) {
            if (!child.holdsBlock && votes(child) > (longest == null ? 0 : votes(longest))) {
                longest = child;
            }
        }
        return longest;
    }

    private static boolean isKind(Box one, Box other) {
        return !one.holdsBlock && one.tag.equals(other.tag) && one.classes.equals(other.classes);
    }

    private boolean isBefore(Box box) {
        return title != null && box.end <= title.order;
    }

    /** Whether a part may be of the same text: not before its title, nor of links, and with much to say or of the same kind. */
    private boolean isRival(Box peer, Box best) {
        if (peer.drop != null || peer.hidden || peer.weight == 0 || isBefore(peer) || isList(peer)) {
            return false;
        }
        if (most[peer.order] * 2 >= most[best.order]) {
            return true;
        }
        int words = peer.weight - peer.linkWeight;
        return peer.linkShare() <= .5 && (peer.fields == 0 && words * 2 >= best.weight - best.linkWeight
                || peer.fields == 0 && peer.prose > 0 && peer.tag.equals(best.tag) && peer.classes.equals(best.classes) && peer.linkShare() < LINKS);
    }
}
