package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list that only line breaks part: each begins with a line whose first words are its link, or a date before it; what stands in the lines
 * right below it is said of it. A line that is a date is that of the rows below it.
 */
final class BreakRows {
    private static final int FEWEST = 3;

    /** Lines that may say something of the row above them, and letters in them. */
    private static final int MOST_LINES = 4;
    private static final int MOST_LETTERS = 600;

    /** Letters of a date before a link, at most. */
    private static final int LONGEST_DAY = 24;

    /**
     * A list found among what stands in an element.
     *
     * @param last of its nodes
     */
    record Run(Block.ItemList list, Node last) {}

    private enum Says {
        NOTHING,
        ROW,
        DAY,
        WORDS,
        /** What parts lists, such as a heading, or links that stand within words. */
        OTHER
    }

    /** What stands between two breaks. */
    private record TextLine(List<Node> nodes, List<Box> boxes, Says says) {
        Node last() {
            return nodes.getLast();
        }
    }

    private final Content content;
    private final Context context;
    private final List<TextLine> lines = new ArrayList<>();

    private BreakRows(Content content, Context context) {
        this.content = content;
        this.context = context;
    }

    /** Whether an element may hold such rows: links in lines that breaks part. */
    static boolean mayBeIn(Box box) {
        int breaks = 0;
        int links = 0;
        for (Box child : box.children) {
            breaks += child.tag.equals("br") ? 1 : 0;
            links += child.links > 0 && !child.block && !child.holdsBlock ? 1 : 0;
        }
        return breaks >= FEWEST - 1 && links >= FEWEST;
    }

    /** The list that stands in an element, its first node that is part of it being returned by {@link #first}; null for none. */
    static @Nullable BreakRows of(Box box, Content content, Context context) {
        var rows = new BreakRows(content, context);
        rows.split(box);
        return rows.isList() ? rows : null;
    }

    private void split(Box box) {
        List<Node> nodes = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            Box child = node instanceof Element ? box.children.get(next++) : null;
            nodes.add(node);
            if (child != null) {
                boxes.add(child);
            }
            if (child != null && (child.tag.equals("br") || child.block || child.holdsBlock) || node.nextSibling() == null) {
                lines.add(new TextLine(nodes, boxes, says(nodes, boxes)));
                nodes = new ArrayList<>();
                boxes = new ArrayList<>();
            }
        }
    }

    private static String text(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        for (Node node : nodes) {
            out.append(node instanceof TextNode text ? text.getWholeText() : node instanceof Element e ? e.text() : "");
        }
        return Text.line(out.toString());
    }

    private static Says says(List<Node> nodes, List<Box> boxes) {
        String text = text(nodes);
        Box inner = boxes.stream().filter(box -> !box.tag.equals("br") && (box.weight > 0 || box.images > 0)).findFirst().orElse(null);
        if (boxes.stream().anyMatch(box -> box.drop != null || (box.block || box.holdsBlock) && (box.weight > 0 || box.images > 0))) {
            return Says.OTHER;
        }
        if (text.isEmpty()) {
            return Says.NOTHING;
        }
        int links = boxes.stream().mapToInt(box -> box.links).sum();
        if (links == 0) {
            return isDay(text) ? Says.DAY : Says.WORDS;
        }
        int at = inner == null ? -1 : text.indexOf(inner.line());
        boolean begins = inner != null && inner.links == 1 && inner.weight == inner.linkWeight && (at == 0 || at > 0 && at <= LONGEST_DAY && (isDay(text.substring(0, at)) || isMark(text.substring(0, at))));
        return links == 1 && begins && inner.weight > 3 ? Says.ROW : Says.OTHER;
    }

    /** Whether rows stand here, each of which leads to a page, and nothing but what belongs to them stands among them. */
    private boolean isList() {
        int rows = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).says == Says.ROW) {
                rows += context.target(link(lines.get(i)).element.attr("href")) instanceof Target.Web ? 1 : -MOST_LETTERS;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = Math.max(first, 0); i < last; i = lines.get(i).says == Says.ROW ? below(i) : i + 1) {
            Says says = lines.get(i).says;
            rows = says == Says.OTHER || says == Says.WORDS ? 0 : rows;
        }
        return rows >= FEWEST;
    }

    private static Box link(TextLine line) {
        Box link = line.boxes.stream().filter(box -> box.links > 0).findFirst().orElseThrow();
        while (!link.tag.equals("a")) {
            link = link.children.stream().filter(child -> child.links > 0).findFirst().orElseThrow();
        }
        return link;
    }

    /** The node at which the list begins: the first row's, or that of the date above it. */
    Node first() {
        int row = firstRow();
        int at = row;
        while (at > 0 && lines.get(at - 1).says == Says.NOTHING) {
            at--;
        }
        return lines.get(at > 0 && lines.get(at - 1).says == Says.DAY ? at - 1 : row).nodes.getFirst();
    }

    private int firstRow() {
        int at = 0;
        while (lines.get(at).says != Says.ROW) {
            at++;
        }
        return at;
    }

    /** The list, and where it ends. */
    Run run() {
        List<Item> items = new ArrayList<>();
        String day = null;
        Node last = lines.get(firstRow()).last();
        int from = lines.stream().map(line -> line.nodes.getFirst()).toList().indexOf(first());
        for (int i = from; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.says == Says.DAY && isFollowed(i)) {
                day = context.date(text(line.nodes)).orElse(null);
            } else if (line.says == Says.ROW) {
                int end = below(i);
                Item item = item(i, end, day);
                items.add(item);
                i = end - 1;
                last = lines.get(i).last();
            } else if (line.says != Says.NOTHING) {
                break;
            }
        }
        return new Run(new Block.ItemList(About.NONE, items), last);
    }

    private boolean isFollowed(int day) {
        int next = day + 1;
        while (next < lines.size() && lines.get(next).says == Says.NOTHING) {
            next++;
        }
        return next < lines.size() && lines.get(next).says == Says.ROW;
    }

    /** Where the lines end that stand right below a row. */
    private int below(int row) {
        int end = row + 1;
        int letters = 0;
        while (end < lines.size() && end - row <= MOST_LINES && lines.get(end).says == Says.WORDS) {
            letters += text(lines.get(end).nodes).length();
            if (letters > MOST_LETTERS) {
                return row + 1;
            }
            end++;
        }
        return end;
    }

    private static boolean isDay(String raw) {
        String text = Text.line(raw);
        return RowDate.isAll(text) && !RowDate.isMissing(text);
    }

    /** Whether it is a mark that a row begins with. */
    private static boolean isMark(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private Item item(int row, int end, @Nullable String day) {
        TextLine line = lines.get(row);
        Box link = line.boxes.stream().filter(box -> box.links > 0).findFirst().orElseThrow();
        Flow flow = new Flow();
        boolean behind = false;
        boolean begun = false;
        for (int i = row; i < end; i++) {
            int next = 0;
            for (Node node : lines.get(i).nodes) {
                Box box = node instanceof Element ? lines.get(i).boxes.get(next++) : null;
                if (behind && node instanceof TextNode text) {
                    String words = i == row && isDay(text.getWholeText()) ? "" : begun ? text.getWholeText() : text.getWholeText().replaceFirst("^[\\s,;:–—-]+", "");
                    begun |= !words.isBlank();
                    flow.text(words);
                } else if (behind && box != null) {
                    content.box(box, flow);
                    begun |= box.weight > 0;
                }
                behind |= box == link;
            }
        }
        String date = RowDate.isMissing(text(line.nodes)) ? day : context.date(text(line.nodes)).orElse(day);
        return content.items().item(link, date, flow.finish());
    }
}
