package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Links that only a script would follow: {@code onclick="window.open('X')"}, {@code href="javascript:goUrl('X')"}, {@code
 * data-url}. Made real where exactly one literal is an address and the function is one that opens pages; a document's
 * address is enough whatever the function.
 */
final class ScriptLinks implements Fold {
    private static final Set<String> OPENERS = Set.of(
            "open", "gourl", "openwin", "openurl", "openwindow", "opennewwindow", "tourl", "jump", "jumpto", "jumpurl", "gotourl",
            "goto", "go", "linkto", "tolink", "openlink", "redirect", "assign", "replace", "turnto", "href", "location", "topage", "openpage");

    @Override
    public void unfold(RawPage page) {
        for (Element element : page.elements().actions()) {
            String href = element.hasParent() ? address(element) : null;
            if (href != null && (element.normalName().equals("a") || page.takeRow())) {
                link(element, href);
            }
        }
    }

    private static @Nullable String address(Element element) {
        String href = element.attr("href").strip();
        boolean dead = href.isEmpty() || href.startsWith("#") || href.toLowerCase(Locale.ROOT).startsWith("javascript:");
        if (!dead || element.normalName().equals("form") || element.normalName().equals("body")) {
            return null;
        }
        String code = href.toLowerCase(Locale.ROOT).startsWith("javascript:") ? href.substring("javascript:".length()) : "";
        for (String source : List.of(element.attr("onclick"), code)) {
            String found = source.isBlank() || source.length() > 2000 ? null : only(ScriptScanner.read(source));
            if (found != null) {
                return found;
            }
        }
        for (String name : List.of("data-url", "data-href", "data-link")) {
            String value = element.attr(name).strip();
            if (Looks.likeAddress(value) && !Looks.likeImage(value) && element.hasText()
                    && (element.normalName().equals("a") || name.equals("data-href"))) {
                return value;
            }
        }
        return null;
    }

    /** The one address a script opens; null where it is none, or one of several. */
    private static @Nullable String only(Script script) {
        List<String> found = new ArrayList<>();
        for (Script.Call call : script.calls()) {
            boolean opens = OPENERS.contains(call.method().toLowerCase(Locale.ROOT));
            for (Literal argument : call.arguments()) {
                String text = argument.text();
                if (text != null && (opens ? Looks.likeAddress(text) : Looks.likeDocument(text) && !text.contains(" "))) {
                    found.add(text.strip());
                }
            }
        }
        for (Script.Assignment assignment : script.assignments()) {
            String text = assignment.value().text();
            if (text != null && (assignment.name().endsWith("location") || assignment.name().endsWith("href")) && Looks.likeAddress(text)) {
                found.add(text.strip());
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static void link(Element element, String href) {
        switch (element.normalName()) {
            case "a", "area" -> element.attr("href", href).removeAttr("onclick");
            case "input" -> {
                String label = element.attr("value");
                if (!label.isBlank()) {
                    element.replaceWith(new Element("a").attr("href", href).text(label));
                }
            }
            case "button" -> {
                Element link = new Element("a").attr("href", href);
                link.appendChildren(new ArrayList<>(element.childNodes()));
                element.replaceWith(link);
            }
            case "tr" -> element.children().stream().filter(Element::hasText).findFirst().ifPresent(cell -> wrap(cell, href));
            case "select", "option", "table", "tbody", "ul", "ol" -> {}
            default -> wrap(element, href);
        }
    }

    private static void wrap(Element element, String href) {
        boolean named = element.hasText() || element.selectFirst("img") != null;
        if (named && element.closest("a[href]") == null && element.children().stream().allMatch(child -> child.selectFirst("a, input, button, select, li, tr") == null)) {
            List<Node> inside = new ArrayList<>(element.childNodes());
            element.appendElement("a").attr("href", href).appendChildren(inside);
        }
    }
}
