package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.DocumentOrder;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.LinkListTitle;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.layout.UnitRun;
import dev.curbcut.reading.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Groups of cards in the body: each card leads to another page, which the site offers beside what the page is for. */
final class Cards {
    /** Running text of a page that sells, beside what it sells, from which on the offers are left to the navigation. */
    private static final int OWN_WORDS = 1200;

    /** What a page says after cards that stand at its end, of what it says before: one part in so many. */
    private static final int LAST = 4;

    /** Links of a group that may be what a page is for. */
    private static final int LEAD_CARDS = 6;

    /** Lines of a card from which on it says what is in a plan, point by point. */
    private static final int PLAN = 15;

    /** Groups of offers from which on they are what a page is for: the front of a shop. */
    private static final int SHELVES = 4;

    private static final Pattern PRICE = Pattern.compile("(?:[$€£¥￥₹]|USD|EUR|GBP)\\s?\\d|\\d\\s?(?:€|USD|EUR|GBP|kr|zł)");

    private static final Words CURRENCY = new Words("$|€|£|¥|￥|₹|USD|EUR|GBP|kr|zł");

    /** Units of a group that no heading names, at least, and the share of it that they say. */
    private static final int LEAST_UNITS = 3;
    private static final double MOST_OF_IT = .7;

    private final List<Box> boxes;
    private final Box root;
    private final boolean text;
    private final boolean most;

    /**
     * @param text whether the page is one text to be read: what leads elsewhere below it is not what it is for
     * @param most whether running text is most of what the page says
     */
    Cards(List<Box> boxes, Box root, boolean text, boolean most) {
        this.most = most;
        this.boxes = boxes;
        this.root = root;
        this.text = text;
    }

    /**
     * Groups of cards, each with a linked title: other pages that the site offers at the foot or side of an article. Cards among its
     * paragraphs that say something of what they show are what it is about.
     */
    void teasers() {
        List<Box> groups = new ArrayList<>();
        int prose = 0;
        int until = 0;
        int before = 0;
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            before += ownProse(box);
            if (i >= until && box.drop == null && box.children.size() > 1 && !isLead(box, before) && !box.holdsTitle && box.signal != Signal.BODY && isGroup(box, before) && !Column.isAmong(box)) {
                groups.add(box);
                prose += box.prose;
                until = box.end;
            }
        }
        if (prose * 2 < root.prose || text) {
            groups.forEach(this::leaveOut);
        }
    }

    /** With the line that stands over them as their title. */
    private void leaveOut(Box group) {
        group.leaveOut(Drop.NAVIGATION, boxes);
        Box over = group.index == 0 || group.parent == null ? null : group.parent.children.get(group.index - 1);
        if (text && over != null && over.drop == null && over.block && over.weight <= LinkListTitle.LONGEST && over.links == 0 && over.prose == 0 && !over.holdsTitle && over.weight > 0) {
            over.leaveOut(Drop.NAVIGATION, boxes);
        }
    }

    /** Whether cards stand where a page's own content stands, before its running text: what they offer is what it is for. */
    private boolean isLead(Box box, int before) {
        return before * 4 < root.prose && box.weight * 4 > root.weight && box.links >= LEAD_CARDS;
    }

    /** Running text of a box that stands in none of its children. */
    private static int ownProse(Box box) {
        int own = box.drop == null ? box.prose : 0;
        for (Box child : box.children) {
            own -= child.drop == null ? child.prose : 0;
        }
        return Math.max(0, own);
    }

    private boolean isGroup(Box box, int before) {
        boolean last = (root.prose - before - box.prose) * LAST < before;
        if (text && last && box.prose > 0 && box.links >= LEAST_UNITS) {
            for (UnitRun run : UnitRun.in(box)) {
                if (run.units().size() >= LEAST_UNITS && run.weight() >= MOST_OF_IT * box.weight) {
                    return true;
                }
            }
        }
        if (!most) {
            return false;
        }
        Map<String, int[]> kinds = new HashMap<>();
        for (Box child : box.children) {
            if (child.drop == null && isTeaser(child)) {
                int[] tally = kinds.computeIfAbsent(child.tag + '.' + child.classes.length(), k -> new int[2]);
                tally[0]++;
                tally[1] += child.weight;
                if (tally[0] >= 2 && tally[1] * 10 >= box.weight * 7) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Cards with prices, where the page has words of its own: other pages as well, unless they are most of what it says. @param goods whether one thing is offered, beside which each other card is another page */
    void offers(boolean goods) {
        if (!goods && (root.prose < OWN_WORDS || root.links <= 8) || root.images <= 2 || !hasCurrency()) {
            return;
        }
        List<Box> groups = new ArrayList<>();
        int prose = 0;
        int weight = 0;
        int until = 0;
        int before = 0;
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            before += ownProse(box);
            if (i >= until && box.drop == null && box.children.size() > 2 && box.links > 2 && (goods ? !box.holdsTitle && box.prose * 2 < root.prose : !isLead(box, before)) && isOffers(box, goods)) {
                groups.add(box);
                prose += box.prose;
                weight += box.weight;
                until = box.end;
            }
        }
        if (goods || groups.size() < SHELVES && root.prose - prose >= OWN_WORDS && weight * 2 < root.weight) {
            groups.forEach(group -> group.leaveOut(Drop.NAVIGATION, boxes));
        }
    }

    /** Whether a price may stand in the body, as far as a glance at its texts tells. */
    private boolean hasCurrency() {
        Node end = DocumentOrder.after(root.element);
        for (Node node = root.element; node != end; node = DocumentOrder.next(node)) {
            if (node instanceof TextNode text && CURRENCY.in(text.getWholeText())) {
                return true;
            }
        }
        return false;
    }

    /** Most of them with a picture and a price, and without much to say: plans and reviews say more, and show less. */
    private static boolean isOffers(Box box, boolean goods) {
        int priced = 0;
        int cards = 0;
        for (Box child : box.children) {
            if (child.drop == null && child.weight > 0) {
                cards++;
                priced += child.links > 0 && child.images > 0 && child.weight < 700 && (goods || child.lines < PLAN) && child.prose * 2 < child.weight && PRICE.matcher(child.element.text()).find() ? 1 : 0;
            }
        }
        return priced > 2 && priced * 10 >= cards * 7;
    }

    /** A card that leads to another page: one linked title and little else. */
    private static boolean isTeaser(Box box) {
        return box.titleLinks >= 1 && box.titleLinks <= 2 && box.links <= 8 && box.weight < 900 && box.weight > 8;
    }
}
