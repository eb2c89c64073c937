package dev.curbcut.reading.cms;

import dev.curbcut.reading.dom.Visible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Tabs: N labels in a row and N panels, all but one hidden until a script changes places. Each label becomes the heading
 * of its panel: by the ids of ARIA and Bootstrap where there are any, else by position when there are as many labels as
 * panels. Panels without labels are shown all the same.
 */
final class TabPanels implements Fold {
    private static final Evaluator ROWS = QueryParser.parse("ul, ol, dl, div, p, h2, h3, tr, span");
    private static final Evaluator CONTENT = QueryParser.parse("a[href], p, li, td, dd");
    private static final Evaluator TABS = QueryParser.parse("[role=tab], [data-toggle=tab], [data-bs-toggle=tab], [data-toggle=pill]");
    private static final int LONGEST_LABEL = 24;
    private static final int LEVELS = 3;

    @Override
    public void unfold(RawPage page) {
        if (!page.elements().panes().isEmpty()) {
            byIds(page.document().body(), page.elements().panes());
        }
        Set<Element> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element hidden : page.elements().hidden()) {
            Element parent = hidden.parent();
            if (parent != null && Visible.isHidden(hidden) && done.add(parent)) {
                byPosition(parent, hidden);
            }
        }
    }

    private static void byIds(Element body, List<Element> panes) {
        Map<String, Element> labels = new HashMap<>();
        for (Element label : body.select(TABS)) {
            for (String name : List.of("aria-controls", "data-bs-target", "data-target", "href")) {
                String id = label.attr(name).replace("#", "").strip();
                if (!id.isEmpty()) {
                    labels.putIfAbsent(id, label);
                }
            }
        }
        for (Element panel : panes) {
            Element label = labels.get(panel.id());
            if (label != null && panel.hasText()) {
                Visible.show(panel);
                head(panel, label);
            }
        }
    }

    private static void byPosition(Element parent, Element hidden) {
        List<Element> panels = panels(parent, hidden);
        if (panels.size() < 2 || panels.stream().noneMatch(panel -> panel.selectFirst(CONTENT) != null)) {
            return;
        }
        List<Element> labels = strip(panels);
        if (labels.isEmpty()) {
            labels = labels(panels.getFirst(), panels.size());
        } else {
            panels = panels.subList(1, panels.size());
        }
        if (!labels.isEmpty()) {
            for (int i = 0; i < panels.size(); i++) {
                Visible.show(panels.get(i));
                head(panels.get(i), labels.get(i));
            }
        }
    }

    /** The children like a hidden one that stand with it, nothing else that says anything between them. */
    private static List<Element> panels(Element parent, Element hidden) {
        List<Element> panels = new ArrayList<>();
        String stem = stem(hidden);
        for (Element child : parent.children()) {
            boolean alike = child.normalName().equals(hidden.normalName())
                    && (Visible.isHidden(child) || stem(child).equals(stem)
                            || !child.id().isEmpty() && sameBut(child.id(), hidden.id()));
            if (alike && (child.childrenSize() > 0 || child.hasText())) {
                panels.add(child);
            } else if (!alike && child.hasText()) {
                if (panels.contains(hidden)) {
                    return panels;
                }
                panels.clear();
            }
        }
        return panels;
    }

    /** The labels, where what holds them is drawn like the panels: it shows beside the one panel that does, and has as many as come after it. */
    private static List<Element> strip(List<Element> panels) {
        Element first = panels.getFirst();
        boolean shown = panels.size() > 2 && !Visible.isHidden(first) && panels.stream().filter(panel -> !Visible.isHidden(panel)).limit(3).count() == 2;
        return shown && Visible.length(first, LONGEST_LABEL * panels.size()) < LONGEST_LABEL * panels.size() ? row(first, panels.size() - 1) : List.of();
    }

    private static String stem(Element element) {
        String names = element.className();
        int end = 0;
        while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
            end++;
        }
        return withoutNumber(names.substring(0, end));
    }

    private static boolean sameBut(String one, String other) {
        return withoutNumber(one).equals(withoutNumber(other));
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }

    /** As many short texts in a row as there are panels, in what stands before the panels or around them. */
    private static List<Element> labels(Element first, int count) {
        Element level = first;
        for (int up = 0; up < LEVELS && level != null && !level.normalName().equals("body"); up++) {
            int looked = 0;
            for (Element before = level.previousElementSibling(); before != null && looked++ < 3; before = before.previousElementSibling()) {
                List<Element> found = Visible.length(before, 400) >= 400 ? List.of() : row(before, count);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            level = level.parent();
        }
        return List.of();
    }

    private static List<Element> row(Element box, int count) {
        for (Element candidate : box.select(ROWS)) {
            if (candidate.childrenSize() < count) {
                continue;
            }
            List<Element> children = candidate.children().stream()
                    .filter(child -> !child.text().replace("更多", "").replace("|", "").isBlank())
                    .toList();
            if (children.size() == count && children.stream().allMatch(child -> child.normalName().equals(children.getFirst().normalName())) && children.stream().allMatch(child -> child.text().length() <= LONGEST_LABEL)) {
                return children;
            }
        }
        return List.of();
    }

    private static void head(Element panel, Element label) {
        Element link = label.normalName().equals("a") ? label : label.selectFirst("a");
        Element heading = new Element("h3");
        String href = link == null ? "" : link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")) {
            heading.text(label.text());
        } else {
            heading.appendElement("a").attr("href", href).text(label.text());
        }
        if (panel.normalName().equals("ul") || panel.normalName().equals("ol") || panel.normalName().equals("table")) {
            panel.before(heading); // a list has no place for a heading
        } else {
            panel.prependChild(heading);
        }
        @Nullable Node box = label.parent();
        label.remove();
        if (box instanceof Element empty && empty.childrenSize() == 0 && !empty.hasText()) {
            empty.remove();
        }
    }
}
