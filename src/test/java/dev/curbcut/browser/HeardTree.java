package dev.curbcut.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What assistive technology is given of a page, judged: names, headings, landmarks. */
final class HeardTree {
    private static final Set<String> NAMED = Set.of(
            "link", "button", "textbox", "searchbox", "combobox", "listbox", "checkbox", "radio", "spinbutton", "slider", "heading", "navigation", "region",
            "RootWebArea", "DisclosureTriangle");
    private static final Set<String> LANDMARKS = Set.of("banner", "main", "navigation", "contentinfo", "region", "form", "search", "complementary");

    private HeardTree() {}

    /** Faults in words: what has no name, headings that skip a level, a page without one heading of level 1, landmarks of one name. */
    static List<String> faults(Browser browser) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> landmarks = new HashMap<>();
        int level = 0;
        int titles = 0;
        for (Map<String, Object> node : browser.tree()) {
            if (Boolean.TRUE.equals(node.get("ignored"))) {
                continue;
            }
            String role = text(node.get("role"));
            String name = text(node.get("name")).strip();
            if (NAMED.contains(role) && name.isEmpty()) {
                faults.add("a " + role + " without a name");
            }
            if (LANDMARKS.contains(role) && (!role.equals("form") || !name.isEmpty())) {
                landmarks.merge(role + " “" + name + "”", 1, Integer::sum);
            }
            if (role.equals("heading")) {
                int now = level(node);
                titles += now == 1 ? 1 : 0;
                if (now > level + 1) {
                    faults.add("a heading of level " + now + " after one of " + level + ": " + name);
                }
                level = now;
            }
        }
        if (titles != 1) {
            faults.add(titles + " headings of level 1");
        }
        for (String one : List.of("banner “”", "main “”", "contentinfo “”")) {
            if (landmarks.getOrDefault(one, 0) != 1) {
                faults.add(landmarks.getOrDefault(one, 0) + " landmarks " + one);
            }
        }
        landmarks.forEach((landmark, count) -> {
            if (count > 1) {
                faults.add(count + " landmarks " + landmark);
            }
        });
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static int level(Map<String, Object> node) {
        return ((List<Map<String, Object>>) node.getOrDefault("properties", List.of())).stream()
                .filter(property -> property.get("name").equals("level"))
                .map(property -> ((Number) ((Map<String, Object>) property.get("value")).get("value")).intValue())
                .findFirst()
                .orElse(0);
    }

    private static String text(Object value) {
        return value instanceof Map<?, ?> map && map.get("value") instanceof String text ? text : "";
    }
}
