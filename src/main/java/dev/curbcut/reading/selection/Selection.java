package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which part of a page is its body: what is surely something else goes first, then the densest part is found. */
public final class Selection {
    /** Share of links of what is all links: bars and dots may stand between them. */
    private static final double STRIP = .8;

    private static final double BEFORE_TITLE = .2;
    private static final int KICKER = 60;

    /** Links of a menu above a title at least, and the weight of what each of them says at most. */
    private static final int MENU_LINKS = 8;
    private static final int MENU_WORDS = 70;

    /** Weight of what a page says from its title on, below which its title tells nothing of what stands above. */
    private static final int LEAST_BELOW = 200;

    private Selection() {}

    /** Writes the verdicts into the boxes and gives the body's root. @param ruled what a rule of the operator's says of them */
    public static Box of(List<Box> boxes, Evidence known, ClaimedElements claims, RuledBoxes ruled, Trace trace) {
        Genre genre = known.genre();
        Evidence evidence = new Evidence(known.title(), genre, known.dated() || genre.isText() && Neighbours.are(boxes));
        claimed(boxes, claims);
        trace.step("read as something else already", boxes);
        Box heading = TitleBox.find(boxes, evidence.title());
        Box title = heading == null ? read(boxes, claims) : heading;
        mark(boxes, title);
        if (title != null) {
            trace.add(title.element, () -> "the title's heading");
        }
        Verdicts.write(boxes, genre);
        trace.step("by its element, its names and its share of the page", boxes);
        Consent.drop(boxes, title);
        trace.step("asks for leave to set cookies", boxes);
        if (genre != Genre.TALK) {
            Ratings.drop(boxes);
            if (genre == Genre.GOODS) {
                Ratings.dropHeaded(boxes);
            }
            trace.step("what buyers wrote, each with a rating", boxes);
        }
        SiteFoot.drop(boxes, title);
        trace.step("the site's foot, by what it says and where it stands", boxes);
        ShareLinks.drop(boxes);
        trace.step("hands the page on to others", boxes);
        if (genre.isText()) {
            Duplicates.drop(boxes);
            trace.step("says line by line what another part says", boxes);
        }
        if (title != null && genre.isText() && saysMore(title)) {
            above(boxes.subList(1, title.order));
            trace.step("all links, above the title", boxes);
        }
        if (heading != null) {
            beforeTitle(boxes, heading);
            trace.step("stands before the page's title", boxes);
        }
        Box root = ruled.root(BodyRoot.of(boxes, title, evidence, trace));
        if (heading != null && heading.drop == null) {
            heading.leaveOut(Drop.CLAIMED);
            trace.step("the page's title", boxes);
        }
        if (genre.isText() && !ruled.hasBody()) {
            root = Joining.of(boxes, root, title, evidence);
            trace.step("beside what joined the body: a part of another kind, or links", boxes);
        }
        Pruning.prune(boxes, root, evidence, trace);
        ruled.free(boxes, root);
        return root;
    }

    /** What was read as the page's title, where no heading says it. */
    private static @Nullable Box read(List<Box> boxes, ClaimedElements claims) {
        for (Box box : boxes) {
            if (!box.hidden && claims.of(box.element).orElse(null) == ClaimedElements.Role.TITLE) {
                return box;
            }
        }
        return null;
    }

    private static void mark(List<Box> boxes, @Nullable Box title) {
        for (Box b = title; b != null; b = b.parent) {
            b.holdsTitle = true;
        }
        for (Box box : boxes) {
            if (box.tag.equals("main") && (title == null || box.holdsTitle || !isOpened(box))) {
                for (Box b = box; b != null && !b.holdsMain; b = b.parent) {
                    b.holdsMain = true;
                }
            }
        }
    }

    /** Whether a click opens it over the page: then the page has another main part. */
    private static boolean isOpened(Box main) {
        for (Box up = main; up != null && !up.holdsTitle; up = up.parent) {
            if (up.hidden || up.signal == Signal.POPUP || up.tag.equals("dialog") || up.element.attr("aria-hidden").equals("true")) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is said after the title: a site's name at the foot has nothing to do with what stands above it. */
    private static boolean saysMore(Box title) {
        for (Box at = title; at.parent != null; at = at.parent) {
            for (Box after : at.parent.children.subList(at.index + 1, at.parent.children.size())) {
                if (after.drop == null && (after.weight > 0 || after.images > 0 || after.fields > 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands above the title and is all links leads elsewhere, whatever it is called. */
    private static void above(List<Box> boxes) {
        for (Box box : boxes) {
            if (box.drop == null && box.parent != null && box.parent.drop != null) {
                box.drop = box.parent.drop;
            } else if (box.drop == null && box.block && !box.holdsTitle && box.links > 0 && box.prose == 0 && box.linkShare() > STRIP && box.headings == 0) {
                box.leaveOut(Drop.NAVIGATION);
            }
        }
    }

    /**
     * What a page says before its title is said of the site, or to whoever came: it stands beside the text. A title far down heads a part
     * alone; what is made of links, each with a few words, is a menu however much that is.
     */
    private static void beforeTitle(List<Box> boxes, Box title) {
        List<Box> before = new ArrayList<>();
        List<Box> menus = new ArrayList<>();
        int weight = 0;
        for (Box at = title; at.parent != null; at = at.parent) {
            for (Box peer : at.parent.children.subList(0, at.index)) {
                if (peer.drop == null && peer.weight > 0 && (peer.block || peer.holdsBlock) && !(peer.index == at.index - 1 && isKicker(peer) && (peer.headings > 0 || at.weight <= 2 * title.weight + KICKER))) {
                    (isMenu(peer) ? menus : before).add(peer);
                    weight += isMenu(peer) ? 0 : peer.weight;
                }
            }
        }
        int all = boxes.getFirst().weight;
        int linked = menus.stream().mapToInt(menu -> menu.weight).sum();
        if (weight + linked < BEFORE_TITLE * all || weight < BEFORE_TITLE * (all - linked) && all - linked - weight > LEAST_BELOW) {
            before.addAll(menus);
            before.forEach(part -> part.leaveOut(part.linkHeavy() || isMenu(part) ? Drop.NAVIGATION : Drop.ASIDE, boxes));
        }
    }

    /** Whether it is many links, and of what it says each has a few words: the name of a page, and perhaps what is on it. */
    private static boolean isMenu(Box box) {
        return box.links >= MENU_LINKS && box.weight <= box.links * MENU_WORDS && box.images * 3 <= box.links && !box.holdsMain;
    }

    /** A line above a title that says what it is a title of. */
    private static boolean isKicker(Box box) {
        return box.links == 0 && box.weight <= KICKER && box.lines <= 1;
    }

    private static void claimed(List<Box> boxes, ClaimedElements claims) {
        if (claims.all().isEmpty()) {
            return;
        }
        Box page = boxes.getFirst();
        int prose = page.prose;
        int weight = page.weight;
        for (Box box : boxes) {
            if (box.parent != null && box.parent.drop == null && (box.prose > 200 && box.prose * 3 > prose || box.weight > 600 && box.weight * 2 > weight)) {
                continue; // whatever was read from it, it holds more than that
            }
            if (box.drop == null && (box.parent != null && box.parent.drop != null || isClaimed(box, claims))) {
                if (box.parent != null && box.parent.drop != null) {
                    box.drop = Drop.CLAIMED;
                } else {
                    box.leaveOut(Drop.CLAIMED);
                }
            }
        }
    }

    /** A title within the body, written as its first lines, is part of the document. */
    private static boolean isClaimed(Box box, ClaimedElements claims) {
        ClaimedElements.Role role = claims.of(box.element).orElse(null);
        if (role != ClaimedElements.Role.TITLE || Tags.isHeading(box.tag)) {
            return role != null;
        }
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.signal == Signal.BODY) {
                return false;
            }
        }
        return true;
    }
}
