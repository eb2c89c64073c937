package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.FooterText;
import dev.curbcut.reading.wording.PolicyLinks;
import dev.curbcut.reading.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the site's foot by what it says and where it stands, whatever it is called: the last line that says whose the site is, with the
 * columns of short links, the forms and the small print around it.
 */
final class SiteFoot {
    private static final Words OWNER = new Words("主办|承办|icp备|网站标识码|公网安备|copyright");

    /** The number of a Brazilian body, which only a foot gives. */
    private static final Pattern NUMBER = Pattern.compile("\\bCNPJ\\b");

    /** Weight of the line that says whose the site is at most: more is a text that speaks of rights. */
    private static final int LINE = 600;

    /** Lines that say whose a text or a picture is, after which no more are looked at. */
    private static final int MOST_LINES = 8;

    /** Weight of the words of a link in a foot on average at most: more is the name of a page to read. */
    private static final int ENTRY = 40;

    /** Weight of what stands among such links without being one at most: an address, a motto, a form that asks for an address. */
    private static final int REMARK = 400;

    /** A foot says at most this share of what the page says in running text. */
    private static final double SHARE = .25;

    /** Running text up to which a page is measured by all its words. */
    private static final int LITTLE = 400;

    /** Where it is mostly links, this share. */
    private static final double MOST = .6;

    /** Different signs of a foot that leave no doubt. */
    private static final int SIGNS = 4;

    private final List<Box> boxes;
    private final Box page;
    private final @Nullable Box title;
    private final int after;

    private SiteFoot(List<Box> boxes, @Nullable Box title) {
        this.boxes = boxes;
        this.page = boxes.getFirst();
        this.title = title;
        this.after = title == null ? 0 : title.order;
    }

    /** Leaves it out. */
    static void drop(List<Box> boxes, @Nullable Box title) {
        new SiteFoot(boxes, title).find();
    }

    private void find() {
        Box owner = owner();
        if (owner == null) {
            return;
        }
        Box foot = owner;
        while (foot.parent != null && foot.parent != page && isFoot(foot.parent, foot)) {
            foot = foot.parent;
        }
        List<Box> lines = FootLines.above(foot);
        if (!isMenu(foot) && !foot.saysFoot() && !PolicyLinks.in(foot.element) && lines.isEmpty()) {
            if (foot.weight < page.weight && FootLines.isLast(boxes, foot)) {
                foot.leaveOut(Drop.ASIDE, boxes);
            }
            return; // a line alone is read beside the text
        }
        Box parent = foot.parent;
        lines.forEach(line -> line.leaveOut(Drop.SITE, boxes));
        foot.leaveOut(Drop.SITE, boxes);
        for (int i = foot.index + 1; parent != null && i < parent.children.size(); i++) {
            Box peer = parent.children.get(i);
            if (says(peer) && isPart(peer) && !isUnmarked(peer) && page.weight > peer.weight) {
                peer.leaveOut(Drop.SITE, boxes);
            }
        }
        for (int i = foot.index - 1; parent != null && i >= 0; i--) {
            Box peer = parent.children.get(i);
            if (says(peer) && (!isPart(peer) || isUnmarked(peer) || DatedRows.are(peer) || !foot.holdsBlock && !isMany(peer))) {
                return;
            }
            if (says(peer) && page.weight > peer.weight) {
                peer.leaveOut(Drop.SITE, boxes);
            }
        }
    }

    /** The last line that says whose the site is; null when running text comes after it. */
    private @Nullable Box owner() {
        int prose = 0;
        int found = 0;
        for (int i = boxes.size() - 1; i > after; i--) {
            Box box = boxes.get(i);
            if (box.drop != null || !box.block || box.weight == 0) {
                continue;
            }
            if (box.weight <= LINE && (!box.holdsBlock || !box.element.ownText().isBlank()) && saysOwner(box.line())) {
                if (!isOfText(box)) {
                    return box;
                }
                if (++found == MOST_LINES) {
                    return null;
                }
            } else if (box.links > 1 && isOfPolicies(box)) {
                return box;
            }
            prose += box.holdsBlock ? 0 : page.prose >= LITTLE ? box.prose : box.weight;
            if (prose > most() * (page.prose >= LITTLE ? page.prose : page.weight)) {
                return null;
            }
        }
        return null;
    }

    /** Whether its links are those that a foot has to have, and the page says something between its title and them. */
    private boolean isOfPolicies(Box box) {
        if (title == null || box.weight > LINE || box.holdsTitle || box.holdsMain || box.headings > 0 || !isMenu(box) && box.prose > 0 && !FooterText.saysPhone(box.line()) || !PolicyLinks.in(box.element)) {
            return false;
        }
        int said = 0;
        for (Box line : boxes.subList(title.end, box.order)) {
            said += line.block && !line.holdsBlock && line.drop == null ? line.weight - line.linkWeight : 0;
        }
        return said >= ENTRY;
    }

    /** Whether it is a foot's by itself: before a foot of one line stand the last lines of the text. */
    private static boolean isMany(Box box) {
        return box.links > 1 && isMenu(box) || FooterText.saysCode(box.line()) || FooterText.saysRights(box.line().toLowerCase(Locale.ROOT));
    }

    /** Whether nothing marks it as a part of a foot, which it only stands before: then it is the end of the text. */
    private static boolean isUnmarked(Box box) {
        return box.links == 0 && box.fields == 0 && box.images == 0 && !saysOwner(box.line()) && !FooterText.saysWhere(box.line()) && !FooterText.saysPhone(box.line());
    }

    /** Whether it stands among paragraphs or below a picture: then it says whose the text or the picture is. */
    private static boolean isOfText(Box line) {
        return line.tag.equals("figcaption") || !FooterText.saysCode(line.line()) && line.parent != null && line.parent.children.stream().anyMatch(peer -> peer != line && peer.drop == null && !peer.holdsBlock && peer.prose > 0 && peer.links == 0
                && peer.tag.equals(line.tag) && peer.classes.equals(line.classes) && !saysOwner(peer.line()) && !FooterText.saysWhere(peer.line()));
    }

    /** Whether a text says whose a site is. */
    static boolean saysOwner(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OWNER.in(lower) || FooterText.saysRights(lower) || text.contains("CNPJ") && NUMBER.matcher(text).find();
    }

    /** Of what the page says in running text; of all that it says where that is little: then the foot may be most of it. */
    private double share(Box box) {
        return page.prose >= LITTLE ? (double) box.prose / page.prose : (double) box.weight / Math.max(1, page.weight);
    }

    private double most() {
        return page.prose >= LITTLE ? SHARE : MOST;
    }

    static boolean says(Box box) {
        return box.drop == null && (box.weight > 0 || box.fields > 0);
    }

    /** Whether all that stands beside a part of the foot is foot as well. */
    private boolean isFoot(Box box, Box part) {
        if (box.holdsTitle || box.holdsMain) {
            return false;
        }
        if (isSigned(box)) {
            return true;
        }
        if (share(box) > MOST) {
            return false;
        }
        if (isMenu(box)) {
            return true;
        }
        if (share(box) > most()) {
            return false;
        }
        for (Box peer : box.children) {
            if (peer != part && says(peer) && !isPart(peer) && !headsMenu(peer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of its lines is one that only feet have, with several different signs, however little else the page says. */
    private boolean isSigned(Box box) {
        if (box.weight > LINE * 2 || page.weight <= box.weight || box.images > MOST_LINES) {
            return false;
        }
        for (Box line : boxes.subList(box.order, box.end)) {
            boolean whole = line.block && !line.holdsBlock && line.drop == null && line.weight > 0;
            if (whole && !isMenu(line) && (line.line().endsWith("。") || !saysOwner(line.line()) && !FooterText.saysWhere(line.line()) && FooterText.signs(line.line()) == 0 && !FooterText.saysVisits(line.line()) && !isOverLinks(line))) {
                return false;
            }
        }
        return FooterText.signs(box.line()) >= SIGNS || FooterText.saysCode(box.line());
    }

    /** Whether a short line names the links that come next: those that a list to choose from held. */
    private static boolean isOverLinks(Box line) {
        for (int i = line.index + 1; line.weight <= ENTRY && line.parent != null && i < line.parent.children.size(); i++) {
            Box next = line.parent.children.get(i);
            if (says(next)) {
                return isMenu(next) && next.links > 1;
            }
        }
        return false;
    }

    /** Whether it is a heading over links of a word or two. */
    private static boolean headsMenu(Box box) {
        for (int i = box.index + 1; Tags.isHeading(box.tag) && box.parent != null && i < box.parent.children.size(); i++) {
            Box next = box.parent.children.get(i);
            if (says(next)) {
                return isMenu(next);
            }
        }
        return false;
    }

    /** Whether it may stand in a foot: short links, or a remark. */
    private boolean isPart(Box box) {
        if (box.holdsTitle || box.holdsMain || box.titleLinks > 1 || share(box) > most()) {
            return false;
        }
        return isMenu(box) || box.weight <= REMARK && !Tags.isHeading(box.tag) && (box.prose == 0 || box.fields > 0 || saysOwner(box.line()) || FooterText.saysWhere(box.line()) || FooterText.saysPhone(box.line()) || FooterText.saysLicence(box.line()));
    }

    /** Whether it is mostly links of a word or two. */
    private static boolean isMenu(Box box) {
        return box.links > 0 && box.linkShare() > .5 && box.linkWeight <= box.links * ENTRY && box.prose * 2 < box.weight && box.titleLinks < 2;
    }
}
