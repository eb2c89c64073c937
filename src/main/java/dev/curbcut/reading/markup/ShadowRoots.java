package dev.curbcut.reading.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Shadow roots that a page declares (HTML 4.12.3): the root's content stands in its host in place of the host's children, and
 * each of those in the slot it names. A slot's own content stands where no child fills it; a child that no slot takes is shown
 * nowhere (DOM 4.2.2).
 */
final class ShadowRoots {
    private ShadowRoots() {}

    /** @param template in the order of the page: a root within a root comes after it */
    static void open(Element template) {
        Element host = template.parent();
        String mode = template.attr("shadowrootmode").strip();
        if (host == null || !mode.equalsIgnoreCase("open") && !mode.equalsIgnoreCase("closed")) {
            return;
        }
        Map<String, List<Node>> light = new HashMap<>();
        for (Node node : new ArrayList<>(host.childNodes())) {
            if (node != template && (node instanceof Element || node instanceof TextNode)) {
                light.computeIfAbsent(node instanceof Element child ? child.attr("slot") : "", name -> new ArrayList<>()).add(node);
            }
            node.remove();
        }
        host.appendChildren(new ArrayList<>(template.childNodes()));
        List<Element> slots = new ArrayList<>();
        collect(host, slots);
        for (Element slot : slots) {
            List<Node> taken = light.remove(slot.attr("name"));
            boolean filled = taken != null && taken.stream().anyMatch(node -> !(node instanceof TextNode text && text.isBlank()));
            for (Node node : filled ? taken : new ArrayList<>(slot.childNodes())) {
                slot.before(node);
            }
            slot.remove();
        }
    }

    /** The slots of this root, and none of a root within it; of an element in another root's slot too. */
    private static void collect(Element root, List<Element> slots) {
        List<Element> open = new ArrayList<>(root.children().reversed());
        while (!open.isEmpty()) {
            Element element = open.removeLast();
            if (element.normalName().equals("slot")) {
                slots.add(element);
            }
            if (!element.normalName().equals("template")) {
                open.addAll(element.children().reversed());
            }
        }
    }
}
