package dev.curbcut.reading.inspection;

import dev.curbcut.page.Findings;
import dev.curbcut.reading.dom.DocumentOrder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * By what a page's frame is known: the names that stand in it, each within the name around it. Pages of one template share most of them, whatever
 * is written between; numbers in names are the page's own and don't count, nor do the ids of what texts are made of: programs make those of headings out of
 * their words.
 */
final class PageFrame {
    private static final Set<String> OF_TEXTS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "span", "li", "dt", "dd", "td", "th", "tr", "code", "pre", "section", "figure", "b", "strong", "em", "sup", "cite");

    private PageFrame() {}

    /** Of all names those whose hashes are least: a sample that is drawn alike on every page (Broder, “On the resemblance and containment of documents”, 1997). */
    static List<Integer> of(Document document) {
        var least = new TreeSet<Integer>();
        for (Node node = document.body(); node != null; node = DocumentOrder.next(node)) {
            if (node instanceof Element element) {
                String name = name(element);
                if (!name.isEmpty()) {
                    least.add(mixed((name + '<' + around(element)).hashCode()));
                    if (least.size() > Findings.FRAME) {
                        least.pollLast();
                    }
                }
            }
        }
        return List.copyOf(least);
    }

    private static String around(Element element) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            String name = name(up);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static String name(Element element) {
        String id = OF_TEXTS.contains(element.normalName()) ? "" : element.id();
        String names = (element.className() + '#' + id).replaceAll("[0-9]+", "").strip();
        return names.equals("#") ? "" : element.normalName() + '.' + names;
    }

    /** A text's own hash follows its letters; what is least by it would be no fair sample (the mix of MurmurHash3). */
    private static int mixed(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
