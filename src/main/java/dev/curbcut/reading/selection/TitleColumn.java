package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The column that the title of a text stands in, where running text doesn't tell which one it is: the text is a table, a picture, a document to
 * take along, a line. What stands outside leads to other pages or is the site's, and something stands below the title in it.
 */
final class TitleColumn {
    /** Share of links of what leads to other pages, at least. */
    private static final double LINKS = .5;

    /** Weight of a name over links, at most. */
    private static final int NAME = 40;

    private TitleColumn() {}

    /** The smallest such column in a part; the part itself where there is none. */
    static Box within(List<Box> boxes, Box part, Box title) {
        Box best = part;
        Box at = part;
        while (true) {
            Box column = holder(at, title);
            if (column == null || column == title || !leavesNothing(at, column)) {
                return best;
            }
            at = column;
            best = shows(boxes.subList(title.end, column.end)) ? column : best;
        }
    }

    private static @Nullable Box holder(Box around, Box title) {
        for (Box box : around.children) {
            if (title.within(box)) {
                return box;
            }
        }
        return null;
    }

    /** Whether anything is shown below the title that is neither a control nor the way to the page before or after. */
    private static boolean shows(List<Box> below) {
        for (Box box : below) {
            if (box.drop == null && (box.tag.equals("img") || box.block && !box.holdsBlock && box.weight > 0 && !Phrases.isControl(box.line()) && !Neighbours.is(box))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that stands beside a column is links, controls, names over links, or the site's own. */
    private static boolean leavesNothing(Box around, Box column) {
        for (Box peer : around.children) {
            if (peer != column && peer.drop == null && !peer.hidden && !Tags.isSilent(peer.tag) && !isSite(peer, column)
                    && !(peer.order < column.order && isHead(peer)) && (peer.fields > 0 || peer.images > peer.links || peer.weight > 0 && peer.linkShare() < LINKS && !isName(peer))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSite(Box peer, Box column) {
        return peer.order > column.order && peer.saysFoot() || peer.weight > 0 && !peer.holdsBlock && Phrases.isControl(peer.line());
    }

    /** Whether a part above the title is the site's head: links and a search, without a sentence. */
    private static boolean isHead(Box peer) {
        return peer.prose == 0 && (peer.fields > 0 || peer.links > 0) && peer.weight - peer.linkWeight <= NAME;
    }

    /** Whether it stands over links. */
    private static boolean isName(Box peer) {
        if (peer.weight > NAME || peer.parent == null) {
            return false;
        }
        for (Box next : peer.parent.children.subList(peer.index + 1, peer.parent.children.size())) {
            if (next.drop == null && next.weight > 0) {
                return next.links > 0 && next.linkShare() >= LINKS;
            }
        }
        return false;
    }
}
