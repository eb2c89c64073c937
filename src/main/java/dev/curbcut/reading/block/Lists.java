package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Marker;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lists of HTML: what stands loose between their items becomes an item or stays before them. */
final class Lists {
    private final Content content;

    Lists(Content content) {
        this.content = content;
    }

    /** The list; empty when there is nothing in it. */
    List<Block> list(Box box) {
        boolean ordered = ListMarks.isOrdered(box.element);
        boolean reversed = ordered && box.element.hasAttr("reversed");
        int start = ListMarks.start(box.element, reversed);
        int number = start;
        List<Block.ListItem> items = new ArrayList<>();
        Flow loose = new Flow();
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                loose.text(text.getWholeText());
            } else if (node instanceof Element) {
                Box child = box.children.get(next++);
                if (!child.tag.equals("li")) {
                    if (!content.isLeftOut(child)) {
                        content.box(child, loose);
                    }
                    continue;
                }
                loose(items, loose.finish(), ordered);
                loose = new Flow();
                number = ListMarks.number(child.element.attr("value"), number);
                if (!content.isLeftOut(child)) {
                    add(items, content.about(child), number, content.of(child));
                }
                number += reversed ? -1 : 1;
            }
        }
        loose(items, loose.finish(), ordered);
        if (items.isEmpty()) {
            return List.of();
        }
        Marker marker = ordered ? ListMarks.marker(box.element, items) : Marker.NONE;
        return List.of(told(new Block.ListBlock(content.about(box), ordered, ordered ? start : 1, reversed, marker, items)));
    }

    private static void add(List<Block.ListItem> items, About about, @Nullable Integer number, List<Block> content) {
        if (!content.isEmpty()) {
            items.add(new Block.ListItem(about, number, content));
        }
    }

    /** What stands between items: a list belongs to the item before it, and so does all in a list that counts its items. */
    private static void loose(List<Block.ListItem> items, List<Block> content, boolean ordered) {
        if (items.isEmpty() || !ordered && !content.stream().allMatch(Block.ListBlock.class::isInstance)) {
            add(items, About.NONE, null, content);
            return;
        }
        Block.ListItem last = items.removeLast();
        items.add(new Block.ListItem(last.about(), last.value(), Stream.concat(last.blocks().stream(), content.stream()).toList()));
    }

    /** Only those numbers said that don't follow from the one before: an item that holds nothing was counted all the same. */
    private static Block.ListBlock told(Block.ListBlock list) {
        Integer first = list.items().getFirst().value();
        int expected = first == null ? list.start() : first;
        int start = expected;
        List<Block.ListItem> items = new ArrayList<>(list.items().size());
        for (Block.ListItem item : list.items()) {
            boolean follows = !list.ordered() || item.value() == null || item.value() == expected;
            expected = (item.value() == null ? expected : item.value()) + (list.reversed() ? -1 : 1);
            items.add(follows ? new Block.ListItem(item.about(), item.blocks()) : item);
        }
        return list.with(list.about(), list.ordered() ? start : 1, items);
    }

    /** A description list: terms, each with what is said of it; groups in a {@code div} are taken as they stand (HTML 4.4.9). */
    List<Block> descriptions(Box box) {
        List<Block.Description> entries = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        collect(box, entries, before);
        List<Block> out = new ArrayList<>(before);
        if (!entries.isEmpty()) {
            out.add(new Block.DescriptionList(content.about(box), entries));
        }
        return out;
    }

    private void collect(Box box, List<Block.Description> entries, List<Block> before) {
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> said = new ArrayList<>();
        for (Box child : box.children) {
            if (content.isLeftOut(child)) {
                continue;
            }
            switch (child.tag) {
                case "dt" -> {
                    if (!said.isEmpty()) {
                        entries.add(new Block.Description(terms, said));
                        terms = new ArrayList<>();
                        said = new ArrayList<>();
                    }
                    List<Block> term = content.of(child);
                    terms.add(words(term));
                }
                case "dd" -> {
                    List<Block> words = content.of(child);
                    if (!words.isEmpty()) {
                        said.add(words);
                    }
                }
                default -> {
                    if (child.tag.equals("div") && child.children.stream().anyMatch(c -> c.tag.equals("dt") || c.tag.equals("dd"))) {
                        collect(child, entries, before);
                    } else {
                        List<Block> other = content.of(child);
                        if (said.isEmpty() && terms.isEmpty()) {
                            before.addAll(other);
                        } else if (!other.isEmpty()) {
                            said.add(other);
                        }
                    }
                }
            }
        }
        terms.removeIf(List::isEmpty);
        if (!terms.isEmpty() || !said.isEmpty()) {
            entries.add(new Block.Description(terms, said));
        }
    }

    /** The words of blocks as one line. */
    static List<Inline> words(List<Block> content) {
        List<Inline> line = new ArrayList<>();
        for (Block block : content) {
            List<Inline> words = block instanceof Block.Paragraph p ? p.content() : block instanceof Block.Heading h ? h.content() : List.of();
            if (!words.isEmpty() && !line.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.addAll(words);
        }
        return line;
    }

    /** Whether a heading stands over a list that holds nothing, with nothing else to follow: a template that found no entry. */
    static boolean isEmptyBelow(Box heading) {
        List<Box> siblings = heading.parent == null ? List.of() : heading.parent.children;
        boolean list = false;
        for (Box below : siblings.subList(Math.min(siblings.size(), heading.index + 1), siblings.size())) {
            if (below.weight > 0 || below.images > 0 || below.fields > 0) {
                return false;
            }
            list |= below.tag.equals("ul") || below.tag.equals("ol");
        }
        return list;
    }
}
