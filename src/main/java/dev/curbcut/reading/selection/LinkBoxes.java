package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.layout.UnitRun;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Boxes and lines in the body that are all links to other pages. */
final class LinkBoxes {
    /** Links of a menu at least, and the average weight of their words at most. */
    private static final int MENU_LINKS = 8;
    private static final int MENU_WORD = 16;

    /** Lines of topics that an article has at most: sections, and tags. */
    private static final int TAG_LINES = 2;
    /** Share of a list that its rows say, at least. */
    private static final double MOST_OF_IT = .7;
    private static final Pattern LABELLED = Pattern.compile("(?:标签|標籤|关键词|关键字|分类|分類|tags?)\\s?[:：]", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("(?<!\\S)tag(?!\\S)");

    private final List<Box> boxes;
    private final Box root;

    private final boolean text;

    /** @param text whether the page is one text to be read */
    LinkBoxes(List<Box> boxes, Box root, boolean text) {
        this.boxes = boxes;
        this.root = root;
        this.text = text;
    }

    /** Lists and boxes of links after the last running text; documents to take along stay. */
    void after(boolean body) {
        if (root.signal == Signal.BODY && root.linkWeight > root.prose * 2) {
            return; // the body is a list of links
        }
        int first = -1;
        int last = root.order;
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.prose > 0 && box.linkShare() < .5) {
                last = i;
                if (first < 0 && box.children.stream().noneMatch(c -> c.prose > 0)) {
                    first = i;
                }
            }
        }
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            boolean apart = text && box.links > 1 && box.within == 0 && isApart(box) && isRows(box);
            if (i >= first && i <= last && !apart) {
                continue;
            }
            if (box.drop != null || !box.block || box.links < (apart ? 2 : 3) || box.linkShare() < .75 || box.prose > 0 || box.holdsTitle) {
                continue;
            }
            switch (box.tag) {
                case "ul", "ol", "div", "section", "li" -> {
                    if ((apart || !box.tag.equals("li")) && (body || apart || box.weight * 3 < root.weight) && !isFootnotes(box)) {
                        box.leaveOut(Drop.NAVIGATION, boxes);
                    }
                }
                default -> {}
            }
        }
    }

    /** Whether it stands beside a column of running text and not in one, nor is one of several parts of a kind. */
    private static boolean isApart(Box box) {
        return box.parent != null && box.parent.children.stream().noneMatch(peer -> peer != box && peer.drop == null && peer.prose > 0
                && (!peer.holdsBlock || peer.tag.equals(box.tag) && peer.classes.equals(box.classes)));
    }

    /** Whether rows of one link each are all that it holds, but for a title. */
    private static boolean isRows(Box box) {
        Box list = box;
        while (list.children.size() == 1 || list.children.size() == 2 && list.children.getFirst().links == 0) {
            list = list.children.getLast();
        }
        return list.links > 1 && list.children.stream().allMatch(row -> row.drop != null || row.links <= 1)
                && UnitRun.in(list).stream().mapToInt(UnitRun::weight).sum() >= MOST_OF_IT * list.weight;
    }

    private static boolean isFootnotes(Box box) {
        String names = box.names();
        return names.contains("note") || names.contains("reference") || names.contains("attach") || names.contains("fujian") || names.contains("download");
    }

    /** Boxes of many links of a word or two, where the page has running text: menus that nothing names. */
    void menus() {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && box.links >= MENU_LINKS && box.prose == 0 && box.headings == 0 && box.images == 0 && !box.holdsTitle
                    && box.linkShare() > .9 && box.linkWeight < box.links * MENU_WORD && box.weight * 4 < root.weight * 3) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    /** Lines that point to other pages from between the paragraphs of an article. */
    void pointers() {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && !box.holdsBlock && box.links > 0 && box.weight < 400 && box.linkShare() > .6
                    && Phrases.isPointer(box.line())) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    /** Lines of links that say what an article is about, by the mark that HTML has for them; of a list, each entry has its own. */
    void tags() {
        List<Box> lines = new ArrayList<>();
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.links > 0 && !box.holdsBlock && !Tags.isHeading(box.tag)) {
                if (box.linkShare() > .7 && isTags(box) || box.linkShare() > .3 && box.block && LABELLED.matcher(box.line()).lookingAt()) {
                    lines.add(box);
                }
                i = box.end - 1;
            }
        }
        if (lines.size() <= TAG_LINES) {
            lines.forEach(line -> line.leaveOut(Drop.NAVIGATION, boxes));
        }
    }

    private static boolean isTags(Box line) {
        for (Element link : line.element.getElementsByTag("a")) {
            if (!TAG.matcher(link.attr("rel")).find()) {
                return false;
            }
        }
        return true;
    }
}
