package dev.curbcut.reading.memory;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.ClaimedElements.Role;
import java.util.List;

/**
 * Which parts of a page are its site's frame, by what stands on other pages. Links that every page has are frame wherever they stand in a
 * part of their own; words are only outside of the column that holds what is the page's own: the headings and labels of a form of
 * document are the same on each page, too. Running text is never frame.
 */
final class KnownFrame {
    /** Other pages on which a line must have been seen. */
    private static final int SEVERAL = 3;

    /** Share of what a part says that must be known: the entry of a menu for the page itself is another on each. */
    private static final double KNOWN = .85;

    /** Share of what is the page's own that stands in its column. */
    private static final double COLUMN = .85;

    /** Weight of what is the page's own at least, without which nothing can be told. */
    private static final int OWN = 60;

    /** Share of links of a part that leads elsewhere, and links of such a part within the column. */
    private static final double LINKS = .5;
    private static final int LEADS = 3;

    /** Weight of words that stand among links and are more than marks between them. */
    private static final int WORDS = 12;

    private final List<Box> boxes;
    private final ClaimedElements claims;
    private final int[] known;
    private final int[] own;
    private final boolean[] title;
    private Box column;

    private KnownFrame(List<Box> boxes, Recollection recollection, ClaimedElements claims) {
        this.boxes = boxes;
        this.claims = claims;
        this.known = new int[boxes.size()];
        this.own = new int[boxes.size()];
        this.title = new boolean[boxes.size()];
        this.column = boxes.getFirst();
        boolean running = boxes.stream().anyMatch(box -> recollection.seen()[box.order] < SEVERAL && box.prose > 0 && Fingerprints.isLine(box));
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (Fingerprints.isLine(box)) {
                boolean seen = recollection.seen()[i] >= SEVERAL;
                known[i] = seen && box.prose == 0 ? box.weight : 0;
                own[i] = seen ? 0 : running ? box.prose : box.weight;
                title[i] = claims.of(box.element).filter(Role.TITLE::equals).isPresent();
            }
            if (box.parent != null) {
                known[box.parent.order] += known[i];
                own[box.parent.order] += own[i];
                title[box.parent.order] |= title[i];
            }
        }
    }

    static void judge(List<Box> boxes, Recollection recollection, ClaimedElements claims) {
        if (recollection.pages() >= SEVERAL) {
            new KnownFrame(boxes, recollection, claims).judge();
        }
    }

    private void judge() {
        Box page = boxes.getFirst();
        if (own[page.order] < OWN) {
            return;
        }
        for (Box next = page; next != null; ) {
            column = next;
            next = next.children.stream().filter(child -> own[child.order] >= COLUMN * own[page.order]).findFirst().orElse(null);
        }
        if (column.block && !column.holdsBlock && column.parent != null) {
            column = column.parent; // one paragraph is no column
        }
        for (int i = 1; i < boxes.size(); ) {
            Box box = boxes.get(i);
            if (box.drop != null || claims.of(box.element).isPresent()) {
                i = box.end;
            } else if (isFrame(box)) {
                box.leaveOut(box.linkShare() > LINKS ? Drop.NAVIGATION : Drop.ASIDE, boxes);
                i = box.end;
            } else {
                i++;
            }
        }
    }

    private boolean isFrame(Box box) {
        if (!box.block || box.weight == 0 || box.prose > 0 || known[box.order] < KNOWN * box.weight || title[box.order] || !mayStandAlone(box) || isRow(box)) {
            return false;
        }
        boolean within = box.within(column);
        if (box.linkShare() > LINKS) {
            return box.weight - box.linkWeight < WORDS && (!within || box.links >= LEADS); // its words would be nowhere: each part is judged alone
        }
        return !within && !column.within(box);
    }

    private static boolean mayStandAlone(Box box) {
        return !Tags.isHeading(box.tag) && switch (box.tag) {
            case "li", "tr", "th", "dt", "dd", "caption", "label", "option", "tbody", "thead" -> false;
            default -> true;
        };
    }

    /** Whether others of its kind beside it say something else on each page: then it is a row that happens to be the same. */
    private boolean isRow(Box box) {
        int same = 0;
        int all = 0;
        for (Box peer : box.parent == null ? List.<Box>of() : box.parent.children) {
            if (peer.tag.equals(box.tag) && peer.classes.equals(box.classes) && peer.weight > 0 && peer.linkHeavy() == box.linkHeavy()) {
                all++;
                same += known[peer.order] >= KNOWN * peer.weight ? 1 : 0;
            }
        }
        return same * 2 < all;
    }
}
