package dev.curbcut.reading.markup;

import dev.curbcut.reading.dom.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Tabs that a style sheet alone turns: radio buttons of one name, a label each, and after them as many panels. Each label becomes
 * the heading of its panel. A form's choice has no panels.
 */
final class RadioTabs {
    private static final int LONGEST = 60;
    private static final int LEAST = 2;

    /** Characters that a panel says at least, on the average: less is the answer to a choice. */
    private static final int PANEL = 12;

    private RadioTabs() {}

    /** @param inputs of the page, in its order */
    static void draw(List<Element> inputs) {
        Map<Element, Map<String, List<Element>>> groups = new LinkedHashMap<>();
        for (Element input : inputs) {
            if (input.attr("type").equalsIgnoreCase("radio") && !input.id().isEmpty() && !input.attr("name").isEmpty() && input.parent() instanceof Element parent) {
                groups.computeIfAbsent(parent, p -> new LinkedHashMap<>()).computeIfAbsent(input.attr("name"), n -> new ArrayList<>()).add(input);
            }
        }
        groups.forEach((parent, named) -> named.values().stream().filter(group -> group.size() >= LEAST).forEach(group -> draw(parent, group)));
    }

    private static void draw(Element parent, List<Element> group) {
        List<Element> labels = new ArrayList<>();
        for (Element input : group) {
            Element label = parent.selectFirst("label[for=\"" + input.id().replace("\\", "").replace("\"", "") + "\"]");
            if (label == null || !label.hasText() || label.text().length() > LONGEST) {
                return;
            }
            labels.add(label);
        }
        List<Element> panels = panels(parent, group.getLast(), labels);
        if (panels.size() != labels.size() || panels.stream().mapToInt(panel -> panel.text().length()).sum() < PANEL * panels.size()) {
            return;
        }
        for (int i = 0; i < panels.size(); i++) {
            Visible.show(panels.get(i));
            panels.get(i).prependChild(new Element("h3").text(labels.get(i).text()));
            labels.get(i).remove();
            group.get(i).remove();
        }
    }

    /** What stands after the last of the buttons and labels; of one box, what stands in it. */
    private static List<Element> panels(Element parent, Element last, List<Element> labels) {
        List<Element> after = new ArrayList<>();
        for (Element next = last.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            Element at = next;
            boolean label = labels.stream().anyMatch(l -> l == at || l.parents().contains(at));
            if (label && !after.isEmpty()) {
                return List.of(); // each panel follows its own label
            }
            if (!label && next.hasText()) {
                after.add(next);
            }
        }
        List<Element> panels = after.size() == 1 ? after.getFirst().children() : after;
        boolean plain = panels.stream().allMatch(panel -> panel.isBlock() && panel.normalName().equals(panels.getFirst().normalName()));
        return plain ? panels : List.of();
    }
}
