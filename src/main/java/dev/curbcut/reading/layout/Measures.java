package dev.curbcut.reading.layout;

import dev.curbcut.address.Percent;
import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Measures a page in one walk: for each element the text, links, running text and controls in it. */
public final class Measures {
    /** A line of at least this weight is running text, with or without a stop (15 Han characters). */
    private static final int LONG_LINE = 45;
    /** A line with a stop at its end is running text from this weight on. */
    private static final int SENTENCE = 18;

    private final List<Box> boxes = new ArrayList<>();
    /** What the classes of a page say: most are on many elements. */
    private final Names.Known names = new Names.Known();
    private final Set<String> fragments = new HashSet<>();
    private int runWeight;
    private int runLink;
    private int runStops;
    private char runLast = ' ';
    private int inLink;

    private Measures() {}

    /** All boxes in the order of the page; the first is the root's. */
    public static List<Box> of(Element root) {
        Measures measures = new Measures();
        measures.walk(root);
        if (!measures.fragments.isEmpty()) {
            for (Box box : measures.boxes) {
                box.anchor = !box.bare && measures.fragments.contains(box.anchorName());
            }
        }
        return measures.boxes;
    }

    private void walk(Element root) {
        Box current = open(root, null);
        Node node = root.childNodeSize() > 0 ? root.childNode(0) : null;
        if (node == null) {
            return;
        }
        while (true) {
            TooCostly.check();
            Node next = null;
            if (node instanceof TextNode text) {
                text(text, current);
            } else if (node instanceof Element element) {
                current = open(element, current);
                if (!Tags.isSilent(current.tag) && element.childNodeSize() > 0) {
                    next = element.childNode(0);
                } else {
                    current = close(current);
                }
            }
            if (next == null) {
                next = node.nextSibling();
                while (next == null) {
                    node = node.parent();
                    if (node == root || node == null) {
                        flush(current);
                        close(current);
                        return;
                    }
                    current = close(current);
                    next = node.nextSibling();
                }
            }
            node = next;
        }
    }

    private Box open(Element element, @Nullable Box parent) {
        Box box = new Box(element, parent, boxes.size());
        boxes.add(box);
        if (parent != null) {
            parent.add(box);
            if (box.block || box.tag.equals("br")) {
                flush(parent);
            }
        }
        if (!box.bare) {
            box.signal = Names.signal(element, names::read);
            box.hidden = Hidden.is(element, box.classes);
        }
        if (box.tag.equals("a")) {
            inLink++;
            Attributes attributes = element.attributes();
            if (attributes.hasKey("href") || attributes.hasKey("onclick")) {
                box.links = 1;
            }
            String href = attributes.get("href");
            if (href.length() > 1 && href.charAt(0) == '#') {
                fragments.add(Percent.decode(href.substring(1)));
            }
            if (href.startsWith("#") || attributes.hasKey("aria-expanded")) {
                box.within = box.links;
            }
        } else if (box.tag.equals("img")) {
            box.images = 1;
        } else if (Tags.isHeading(box.tag)) {
            box.headings = 1;
        } else if (box.tag.equals("input") && !element.attr("type").equalsIgnoreCase("hidden")
                || box.tag.equals("select") || box.tag.equals("textarea") || box.tag.equals("button")) {
            box.fields = 1;
        }
        return box;
    }

    /** @return the parent */
    private Box close(Box box) {
        if (box.block) {
            flush(box);
        }
        if (box.tag.equals("a")) {
            inLink--;
        }
        box.end = boxes.size();
        Box parent = box.parent;
        if (parent == null) {
            return box;
        }
        parent.weight += box.weight;
        parent.linkWeight += box.linkWeight;
        parent.prose += box.prose;
        parent.links += box.links;
        parent.within += box.within;
        if (box.links > box.within && (box.tag.equals("a") && box.headings > 0 || Tags.isHeading(box.tag))) {
            box.titleLinks = 1;
        }
        parent.titleLinks += box.titleLinks;
        parent.images += box.images;
        parent.fields += box.fields;
        parent.headings += box.headings;
        parent.cookies += box.cookies;
        parent.lines += box.lines;
        parent.holdsBlock |= box.block || box.holdsBlock;
        return parent;
    }

    private void text(TextNode node, Box box) {
        String text = node.getWholeText();
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '\u4e00' && c <= '\u9fff') { // by far the most, and neither a mark nor a space
                weight += c <= 'z' ? 1 : 3;
                runLast = c;
                continue;
            }
            if (c <= ' ') {
                continue;
            }
            weight += Text.weight(c);
            if (Text.isStop(c)) {
                runStops++;
            }
            if (!Text.isSpace(c)) {
                runLast = c;
            }
        }
        box.cookies += weight > 0 && text.contains("ookie") ? 1 : 0;
        box.weight += weight;
        runWeight += weight;
        if (inLink > 0) {
            box.linkWeight += weight;
            runLink += weight;
        }
    }

    /** Ends a line that stands (at least at its end) in this box. */
    private void flush(Box box) {
        if (runWeight > 0) {
            box.lines++;
            boolean ended = Text.isStop(runLast) || runLast == '”' || runLast == '"' || runLast == '」' || runLast == '）' || runLast == ')' || runLast == ':' || runLast == '：';
            boolean running = runWeight >= LONG_LINE || runWeight >= SENTENCE && ended && runStops > 0;
            if (running && runLink * 2 < runWeight) {
                box.prose += runWeight - runLink;
            }
        }
        runWeight = 0;
        runLink = 0;
        runStops = 0;
        runLast = ' ';
    }
}
