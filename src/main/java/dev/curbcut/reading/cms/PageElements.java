package dev.curbcut.reading.cms;

import dev.curbcut.reading.dom.DocumentOrder;
import dev.curbcut.reading.dom.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The few elements of a page that patterns look at, found in one walk instead of one for each pattern. Taken before the
 * first pattern, so what a pattern adds is not in it, and what one takes away has no parent.
 *
 * @param scripts with source of their own
 * @param sources theirs, in the same order
 * @param actions links that only a script would follow: {@code onclick}, {@code javascript:}, {@code data-url} and the like
 * @param hidden by their own style or attribute
 * @param panes panels of tabs, by ARIA or Bootstrap's class
 * @param units that name a list's address in {@code querydata}
 * @param frames within the page, those that name what is in them
 * @param controlled ids of what a control opens ({@code aria-controls})
 * @param stores {@code select}, {@code textarea}, {@code template} and {@code noscript} elements, by their names
 */
record PageElements(
        List<Element> scripts,
        List<String> sources,
        List<Element> actions,
        List<Element> hidden,
        List<Element> panes,
        List<Element> units,
        List<Element> frames,
        Set<String> controlled,
        Map<String, List<Element>> stores) {

    static PageElements of(Document document) {
        var elements = new PageElements(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashMap<>());
        for (Node node = document; node != null; node = DocumentOrder.next(node)) {
            if (node instanceof Element element) {
                elements.take(element);
            }
        }
        return elements;
    }

    List<Element> stores(String name) {
        return stores.getOrDefault(name, List.of());
    }

    private void take(Element element) {
        switch (element.normalName()) {
            case "script" -> {
                String source = RawPage.source(element);
                if (!source.isBlank()) {
                    scripts.add(element);
                    sources.add(source);
                }
            }
            case "iframe" -> {
                if (element.hasAttr("src") || element.hasAttr("srcdoc")) {
                    frames.add(element);
                }
            }
            case "select", "textarea", "template", "noscript" ->
                stores.computeIfAbsent(element.normalName(), name -> new ArrayList<>()).add(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            sort(element, element.attributes());
        }
    }

    private void sort(Element element, Attributes attributes) {
        boolean acts = attributes.hasKey("onclick") || attributes.hasKey("data-url") || attributes.hasKey("data-href")
                || attributes.hasKey("data-link") || element.normalName().equals("a") && attributes.get("href").stripLeading().regionMatches(true, 0, "javascript:", 0, 11);
        if (acts) {
            actions.add(element);
        }
        if ((attributes.hasKey("hidden") || attributes.hasKey("style")) && Visible.isHidden(element)) {
            hidden.add(element);
        }
        if (attributes.get("role").equals("tabpanel") || attributes.get("class").contains("tab-pane")) {
            panes.add(element);
        }
        if (attributes.hasKey("aria-controls")) {
            controlled.add(attributes.get("aria-controls"));
        }
        if (attributes.hasKey("querydata")) {
            units.add(element);
        }
    }
}
