package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Signal;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in the column of running text itself, among paragraphs: a note, a warning, an example, whatever it is called. */
final class Column {
    /** Share of links up to which a part among paragraphs is one of the text. */
    private static final double LINKS = .34;

    /** Paragraphs before a part that ends a column, at least. */
    private static final int BEFORE = 2;

    /** Names whose last word is what pops up: a part that is called after it, such as its body, may be anything. */
    private static final Pattern OPENED = Pattern.compile("(?:modal|popup|popover|popin|lightbox|overlay|toast|tooltip|snackbar)(?:\\s|$)");

    private Column() {}

    /** Whether a part that its name or element would put elsewhere stands between the paragraphs of a text, or ends it in words. */
    static boolean holds(Box box) {
        if (box.parent == null || box.weight == 0 || box.linkShare() > LINKS || box.fields > 0 || !mayBe(box)) {
            return false;
        }
        List<Box> peers = box.parent.children;
        int before = paragraphs(peers.subList(0, box.index));
        int after = before == 0 ? 0 : paragraphs(peers.subList(box.index + 1, peers.size()));
        return before > 0 && after > 0 || before >= BEFORE && box.links == 0 && box.prose > 0;
    }

    /** Whether a part stands between the paragraphs of a text and says more in words than in links. */
    static boolean isAmong(Box box) {
        if (box.parent == null || box.linkShare() > LINKS) {
            return false;
        }
        List<Box> peers = box.parent.children;
        return paragraphs(peers.subList(0, box.index)) > 0 && paragraphs(peers.subList(box.index + 1, peers.size())) > 0;
    }

    /** A page has a side or two: of more parts with one name, in a row, that say most of what it says, each is what the page is for. */
    static boolean isOneOfMany(Box box, int total) {
        if (!box.tag.equals("article") || box.prose == 0 || box.linkShare() > .5 || box.parent == null || box.parent.prose * 2 < total) {
            return false;
        }
        return box.parent.children.stream().filter(peer -> peer.tag.equals(box.tag) && peer.classes.equals(box.classes) && peer.prose > 0).count() > 2;
    }

    /** Whether it is an entry of a list that has a title and says what to do: a step, and no menu. */
    static boolean isStep(Box box) {
        return box.prose > 0 && box.headings > 0 && box.titleLinks == 0 && box.linkShare() < .6 && box.tag.equals("li");
    }

    /** Whether it says what to do below the title of such an entry. */
    static boolean isInStep(Box box) {
        return box.prose > 0 && box.linkShare() < .6 && box.parent != null && box.parent.tag.equals("li") && box.parent.headings > 0 && box.parent.titleLinks == 0;
    }

    private static boolean mayBe(Box box) {
        if (box.hidden || box.element.attr("role").endsWith("dialog") || box.element.attr("aria-hidden").equals("true")) {
            return false;
        }
        return box.tag.equals("aside") || switch (box.signal) {
            case POPUP -> box.block && !OPENED.matcher(box.names()).find();
            case COMMENTS -> box.block && box.children.stream().noneMatch(child -> child.holdsBlock); // each that somebody wrote is a part of its own
            case SIDE, RELATED, NAVIGATION -> box.block && !box.tag.equals("nav");
            default -> false;
        };
    }

    /** Whether a heading stands in such a column, below its first paragraphs. */
    static boolean holdsHeading(Box heading) {
        return heading.parent != null && paragraphs(heading.parent.children.subList(0, heading.index)) >= BEFORE;
    }

    private static int paragraphs(List<Box> peers) {
        int count = 0;
        for (Box peer : peers) {
            count += peer.drop == null && peer.block && !peer.holdsBlock && peer.prose > 0 && peer.linkShare() < LINKS && peer.signal != Signal.SITE ? 1 : 0;
        }
        return count;
    }
}
