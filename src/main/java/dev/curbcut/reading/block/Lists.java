package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Marker;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists of HTML: what stands loose between their items becomes an item or stays before them. */
final class Lists {
    private final Content content;

    Lists(Content content) {
        this.content = content;
    }

    /** The list; empty when there is nothing in it. */
    List<Block> list(Box box) {
        List<Block.ListItem> items = new ArrayList<>();
        Flow loose = new Flow();
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                loose.text(text.getWholeText());
            } else if (node instanceof Element) {
                Box child = box.children.get(next++);
                if (content.isLeftOut(child)) {
                    continue;
                }
                if (child.tag.equals("li")) {
                    add(items, About.NONE, loose.finish());
                    loose = new Flow();
                    add(items, content.about(child), content.of(child));
                } else {
                    content.box(child, loose);
                }
            }
        }
        add(items, About.NONE, loose.finish());
        if (items.isEmpty()) {
            return List.of();
        }
        boolean ordered = box.tag.equals("ol");
        Marker marker = ordered ? marker(box.element) : Marker.NONE;
        return List.of(new Block.ListBlock(content.about(box), ordered, ordered ? number(box.element.attr("start")) : 1, marker, items));
    }

    private static void add(List<Block.ListItem> items, About about, List<Block> content) {
        if (!content.isEmpty()) {
            items.add(new Block.ListItem(about, content));
        }
    }

    private static Marker marker(Element list) {
        String style = list.attr("style");
        if (style.contains("none") && style.contains("list-style")) {
            return Marker.NONE;
        }
        return switch (list.attr("type")) {
            case "a" -> Marker.LOWER_ALPHA;
            case "A" -> Marker.UPPER_ALPHA;
            case "i" -> Marker.LOWER_ROMAN;
            case "I" -> Marker.UPPER_ROMAN;
            default -> Marker.DECIMAL;
        };
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : 1;
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
