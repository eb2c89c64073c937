package dev.curbcut.reading.markup;

import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Marks as hidden what a style sheet within the page hides by a class or an id, on every screen and whatever is clicked: what many elements
 * share, what a control beside it opens and what says much may be content that waits for a click, and stays.
 */
final class StyledHidden {
    /** Elements that one selector hides at most: more are units, each with a control of its own. */
    private static final int MOST_ELEMENTS = 3;

    /** Elements of a page that are looked at. */
    private static final int MOST_LOOKED = 200;

    /** Characters that such an element says at most. */
    private static final int LONGEST = 600;

    private static final List<String> REFERENCES = List.of("for", "aria-controls", "data-target", "data-bs-target", "popovertarget");

    private StyledHidden() {}

    static void mark(Document document) {
        Set<String> hidden = HidingSelectors.of(document);
        if (hidden.isEmpty()) {
            return;
        }
        Map<String, List<Element>> found = new LinkedHashMap<>();
        Set<String> opened = new HashSet<>();
        for (Element element : document.body().getAllElements()) {
            if (element.attributesSize() == 0) {
                continue;
            }
            String href = element.attr("href");
            if (href.startsWith("#")) {
                opened.add(href.substring(1));
            }
            for (String reference : REFERENCES) {
                String id = element.attr(reference);
                if (!id.isEmpty()) {
                    opened.add(id.startsWith("#") ? id.substring(1) : id);
                }
            }
            if (!element.id().isEmpty() && hidden.contains("#" + element.id())) {
                found.computeIfAbsent("#" + element.id(), k -> new ArrayList<>()).add(element);
            }
            for (String name : element.hasAttr("class") ? element.classNames() : Set.<String>of()) {
                if (hidden.contains("." + name)) {
                    found.computeIfAbsent("." + name, k -> new ArrayList<>()).add(element);
                }
            }
        }
        int looked = 0;
        for (List<Element> elements : found.values()) {
            looked += elements.size();
            if (elements.size() <= MOST_ELEMENTS && looked <= MOST_LOOKED) {
                elements.stream().filter(element -> !opened.contains(element.id()) && !isOpened(element) && isAside(element)).forEach(element -> element.attr("hidden", ""));
            }
        }
    }

    /** Whether what stands right before it, or around that, is what a click opens it by. */
    private static boolean isOpened(Element element) {
        Element before = element.previousElementSibling();
        return before != null && switch (before.normalName()) {
            case "h2", "h3", "h4", "h5", "h6", "button", "summary", "label", "dt", "a", "input" -> true;
            default -> before.hasAttr("onclick") || before.hasAttr("aria-expanded") || before.selectFirst("button, [onclick], [aria-expanded]") != null;
        };
    }

    /** Whether it says little, and nothing of what makes a page. */
    private static boolean isAside(Element element) {
        return element.selectFirst("h1, main, article, nav, form, input") == null && Line.of(element, LONGEST + 1).length() <= LONGEST && !element.attr("role").toLowerCase(Locale.ROOT).equals("tabpanel");
    }
}
