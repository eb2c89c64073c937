package dev.curbcut.reading;

import dev.curbcut.reading.Box.Drop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of the body what stands in it without being part of it: teasers of other pages, controls, what follows the end. */
final class Pruning {
    /** Running text of a page that sells, beside what it sells, from which on the offers are left to the navigation. */
    private static final int OWN_WORDS = 1200;

    /** A page with more such headings is not an article. */
    private static final int MOST_ENDINGS = 40;

    /** A line of this weight does not stand twice on a page by chance. */
    private static final int COPY = 75;

    /** Links of a group that may be what a page is for. */
    private static final int LEAD_CARDS = 6;

    /** Links of a menu at least, and the average weight of their words at most. */
    private static final int MENU_LINKS = 8;
    private static final int MENU_WORD = 16;

    private static final Pattern PRICE = Pattern.compile("(?:[$€£¥￥₹]|USD|EUR|GBP)\\s?\\d|\\d\\s?(?:€|USD|EUR|GBP|kr|zł)");

    private final Box root;
    private final List<Box> boxes;
    private final boolean body;
    private final boolean article;
    private final int end;

    private Pruning(List<Box> boxes, Box root) {
        this.boxes = boxes;
        this.root = root;
        this.end = root.end;
        this.body = hasBody();
        this.article = root.prose >= 400 && root.prose * 2 >= root.weight || body;
    }

    /** Whether most of the running text stands in a part that CMS call the body. */
    private boolean hasBody() {
        for (int i = root.order; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.signal == Signal.BODY && box.prose >= 100 && box.prose * 10 >= root.prose * 6) {
                return true;
            }
        }
        return false;
    }

    static void prune(List<Box> boxes, Box root, boolean forum) {

        Pruning pruning = new Pruning(boxes, root);
        if (pruning.article && !forum) {
            pruning.teasers();
            pruning.endings();
            pruning.dense();
            pruning.pointers();
            pruning.copies();
        } else if (!forum && root.prose >= 400) {
            pruning.menus();
        }
        if (root.prose >= OWN_WORDS && root.links > 8 && root.images > 2 && PRICE.matcher(root.element.text()).find()) {
            pruning.offers();
        }
        pruning.lines();
        pruning.orphans();
    }

    /** Groups of cards, each with a linked title: other pages that the site offers at the foot or side of an article. */
    private void teasers() {
        List<Box> groups = new ArrayList<>();
        int prose = 0;
        int until = 0;
        int before = 0;
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            before += ownProse(box);
            if (i >= until && box.drop == null && box.children.size() > 1 && !isLead(box, before) && !box.holdsTitle && box.signal != Signal.BODY && isGroup(box)) {
                groups.add(box);
                prose += box.prose;
                until = box.end;
            }
        }
        if (prose * 2 < root.prose) {
            groups.forEach(group -> drop(group, Drop.NAVIGATION));
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

    private static boolean isGroup(Box box) {
        Map<String, int[]> kinds = new HashMap<>();
        for (Box child : box.children) {
            if (child.drop == null && isTeaser(child)) {
                int[] tally = kinds.computeIfAbsent(child.tag + '.' + child.element.className().length(), k -> new int[2]);
                tally[0]++;
                tally[1] += child.weight;
                if (tally[0] >= 2 && tally[1] * 10 >= box.weight * 7) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Cards with prices, where the page has words of its own: other pages as well, however many they are. */
    private void offers() {
        List<Box> groups = new ArrayList<>();
        int prose = 0;
        int until = 0;
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (i >= until && box.drop == null && box.children.size() > 2 && box.links > 2 && isOffers(box)) {
                groups.add(box);
                prose += box.prose;
                until = box.end;
            }
        }
        if (root.prose - prose >= OWN_WORDS) {
            groups.forEach(group -> drop(group, Drop.NAVIGATION));
        }
    }

    private static boolean isOffers(Box box) {
        int priced = 0;
        int cards = 0;
        for (Box child : box.children) {
            if (child.drop == null && child.weight > 0) {
                cards++;
                priced += child.links > 0 && child.weight < 700 && PRICE.matcher(child.element.text()).find() ? 1 : 0;
            }
        }
        return priced > 2 && priced * 10 >= cards * 7;
    }

    /** A card that leads to another page: one linked title and little else. */
    private static boolean isTeaser(Box box) {
        return box.titleLinks >= 1 && box.titleLinks <= 2 && box.links <= 8 && box.weight < 900 && box.weight > 8;
    }

    /** What follows a heading such as “Related articles”, up to the next heading of its rank. */
    private void endings() {
        int endings = 0;
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.weight == 0 || box.weight > 150 || box.holdsBlock && !Tags.isHeading(box.tag) || !(box.block) || box.parent == null) {
                continue;
            }
            if (!Phrases.isEnding(box.line())) {
                continue;
            }
            if (++endings > MOST_ENDINGS) {
                return;
            }
            Box top = box;
            while (top.parent != root && top.parent != null && top.parent.weight <= box.weight + 10) {
                top = top.parent;
            }
            if (top.parent == null) {
                continue;
            }
            List<Box> tail = new ArrayList<>();
            boolean linked = false;
            int prose = 0;
            for (Box peer : top.parent.children.subList(top.index + 1, top.parent.children.size())) {
                if (Tags.isHeading(peer.tag) && (!Tags.isHeading(box.tag) || peer.tag.compareTo(box.tag) <= 0)) {
                    break;
                }
                if (peer.prose > 0 && peer.linkShare() < .3 && (!Tags.isHeading(box.tag) || peer.links == 0 && linked)) {
                    break;
                }
                linked |= peer.links > 0;
                tail.add(peer);
                prose += peer.drop == null ? peer.prose : 0;
            }
            if (prose * 4 < root.prose) {
                drop(top, Drop.NAVIGATION);
                for (Box peer : tail) {
                    if (peer.drop == null) {
                        drop(peer, Drop.NAVIGATION);
                    }
                }
            }
        }
    }

    /** Lists and boxes of links after the last running text; documents to take along stay. */
    private void dense() {
        int first = -1;
        int last = root.order;
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.prose > 0 && box.linkShare() < .5) {
                last = i;
                if (first < 0 && box.children.stream().noneMatch(c -> c.prose > 0)) {
                    first = i;
                }
            }
        }
        for (int i = root.order + 1; i < end; i++) {
            if (i >= first && i <= last) {
                continue;
            }
            Box box = boxes.get(i);
            if (box.drop != null || !box.block || box.links < 3 || box.linkShare() < .75 || box.prose > 0 || box.holdsTitle) {
                continue;
            }
            switch (box.tag) {
                case "ul", "ol", "div", "section" -> {
                    if ((body || box.weight * 3 < root.weight) && !isFootnotes(box)) {
                        drop(box, Drop.NAVIGATION);
                    }
                }
                default -> {}
            }
        }
    }

    /** Boxes of many links of a word or two, where the page has running text: menus that nothing names. */
    private void menus() {
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && box.links >= MENU_LINKS && box.prose == 0 && box.headings == 0 && box.images == 0 && !box.holdsTitle
                    && box.linkShare() > .9 && box.linkWeight < box.links * MENU_WORD && box.weight * 4 < root.weight * 3) {
                drop(box, Drop.NAVIGATION);
            }
        }
    }

    private static boolean isFootnotes(Box box) {
        String names = (box.element.className() + box.element.id()).toLowerCase(java.util.Locale.ROOT);
        return names.contains("note") || names.contains("reference") || names.contains("attach") || names.contains("fujian") || names.contains("download");
    }

    /** Lines that point to other pages from between the paragraphs of an article. */
    private void pointers() {
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && !box.holdsBlock && box.links > 0 && box.weight < 400 && box.linkShare() > .6
                    && Phrases.isPointer(box.line())) {
                drop(box, Drop.NAVIGATION);
            }
        }
    }

    /** Long lines that stand on the page twice: the body for another screen, a caption in a gallery and below it. */
    private void copies() {
        Set<String> seen = new HashSet<>();
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && !box.holdsBlock && box.weight >= COPY && !box.tag.equals("td") && !box.tag.equals("pre")
                    && !seen.add(box.line())) {
                drop(box, Drop.DUPLICATE);
            }
        }
    }

    /** Whole lines that are controls. */
    private void lines() {
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.weight > 0 && box.weight < 90 && !box.holdsBlock && (box.block || box.tag.equals("a") || box.tag.equals("span"))
                    && Phrases.isControl(box.line())) {
                drop(box, Drop.CONTROL);
            }
        }
    }

    /** A heading whose whole content was left out goes with it. */
    private void orphans() {
        for (int i = root.order + 1; i < end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || !Tags.isHeading(box.tag) || box.parent == null || box.weight > 60) {
                continue;
            }
            boolean dropped = false;
            boolean left = false;
            for (Box peer : box.parent.children.subList(box.index + 1, box.parent.children.size())) {
                if (peer.block) {
                    if (peer.drop == null && (peer.weight > 0 || peer.images > 0)) {
                        left = !Tags.isHeading(peer.tag) || peer.tag.compareTo(box.tag) > 0;
                        break;
                    }
                    dropped |= peer.drop == Drop.NAVIGATION;
                }
            }
            if (dropped && !left) {
                drop(box, Drop.NAVIGATION);
            }
        }
    }

    private void drop(Box box, Drop drop) {
        Selection.drop(box, drop);
        for (int i = box.order + 1; i < box.end; i++) {
            if (boxes.get(i).drop == null) {
                boxes.get(i).drop = drop;
            }
        }
    }
}
