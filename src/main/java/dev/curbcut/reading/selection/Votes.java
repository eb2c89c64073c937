package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of a text from below: each paragraph votes for the box that it stands in with its running text, and with half of it
 * for the box around that; links' words weigh nothing, and what leads to other pages has no vote.
 */
final class Votes {
    /** Share of links from which on a line is no paragraph of a text. */
    private static final double LINKS = .34;

    /** Share of links of what somebody wrote with its controls, at least. */
    private static final double ANSWERS = .1;

    /** Votes that make a column, at least: a few sentences. */
    private static final int LEAST = 150;

    /** Weight of an entry that leads to another page, at most, and how many of them make a list. */
    private static final int ENTRY = 900;
    private static final int ENTRIES = 3;

    private final int[] own;
    private final int[] most;
    private final int[] listed;
    private final @Nullable Box title;

    Votes(List<Box> boxes, @Nullable Box title) {
        this.title = title;
        this.own = new int[boxes.size()];
        this.most = new int[boxes.size()];
        this.listed = new int[boxes.size()];
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
            listed[box.order] += child.drop == null ? listed[child.order] : 0;
            if (!leads(child)) {
                sum += isParagraph(child) ? votes(child) : own[child.order] / 2;
                best = Math.max(best, most[child.order]);
            }
        }
        int entries = entries(box);
        listed[box.order] = Math.max(listed[box.order], entries);
        if (entries * 10 > box.weight * 7) {
            return;
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

    /** Whether what stands in a part is mostly lists of other pages, or of what others wrote. */
    private boolean isList(Box box) {
        return listed[box.order] * 10 > box.weight * 7;
    }

    /** The weight of the entries in it that lead to other pages, or that can each be answered: those have links of the same words. */
    private static int entries(Box box) {
        int count = 0;
        int weight = 0;
        Box before = null;
        int alike = 0;
        int same = 0;
        for (Box child : box.children) {
            if (child.drop != null || child.links == 0) {
                continue;
            }
            if (leads(child) || child.linkShare() > LINKS) {
                count++;
                weight += child.weight;
            } else if (child.holdsBlock && child.links > 1 && child.linkShare() > ANSWERS) {
                if (before == null || before.tag.equals(child.tag) && before.classes.equals(child.classes)) {
                    alike++;
                    same += child.weight;
                    before = child;
                }
            }
        }
        if (alike >= ENTRIES && (same + weight) * 10 > box.weight * 7 && haveControls(box, before)) {
            return same + weight;
        }
        return count >= ENTRIES ? weight : 0;
    }

    /** Whether parts of one kind each have a link of the same words. */
    private static boolean haveControls(Box box, Box kind) {
        Set<String> words = null;
        int seen = 0;
        for (Box child : box.children) {
            if (child.drop == null && child.links > 1 && child.tag.equals(kind.tag) && child.classes.equals(kind.classes)) {
                Set<String> here = new HashSet<>();
                for (Element link : child.element.getElementsByTag("a")) {
                    here.add(link.text());
                }
                if (words == null) {
                    words = here;
                } else {
                    words.retainAll(here);
                }
                if (++seen == ENTRIES) {
                    break;
                }
            }
        }
        return words != null && words.stream().anyMatch(word -> !word.isBlank());
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
        if (peer.drop != null || peer.hidden || peer.weight == 0 || isBefore(peer)) {
            return false;
        }
        if (most[peer.order] * 2 >= most[best.order]) {
            return true;
        }
        if (isList(peer)) {
            return false;
        }
        int words = peer.weight - peer.linkWeight;
        return peer.linkShare() <= .5 && (peer.fields == 0 && words * 2 >= best.weight - best.linkWeight
                || peer.fields == 0 && peer.prose > 0 && peer.tag.equals(best.tag) && peer.classes.equals(best.classes) && peer.linkShare() < LINKS);
    }
}
