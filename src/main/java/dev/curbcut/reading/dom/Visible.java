package dev.curbcut.reading.dom;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What of a tree a browser would show, as far as the tree itself says so. */
public final class Visible {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "textarea", "title", "head", "iframe", "object", "select", "option");

    private Visible() {}

    /** Whether an element is hidden by its own style or attribute. */
    public static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        String style = attributes.get("style");
        return attributes.hasKey("hidden") || !style.isEmpty() && isHiding(style);
    }

    private static boolean isHiding(String style) {
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Takes away what hides an element. */
    public static void show(Element element) {
        element.removeAttr("hidden");
        if (isHiding(element.attr("style"))) {
            element.removeAttr("style");
        }
    }

    /** How many characters of text are visible under an element, white space apart; counting ends at {@code most}. */
    public static int length(Element root, int most) {
        int count = 0;
        Node end = DocumentOrder.after(root);
        for (Node node = root; node != null && node != end && count < most; node = isUnseen(node) ? DocumentOrder.after(node) : DocumentOrder.next(node)) {
            count += node instanceof TextNode text ? length(text.getWholeText(), most - count) : 0;
        }
        return count;
    }

    private static int length(String text, int most) {
        int count = 0;
        for (int i = 0; i < text.length() && count < most; i++) {
            count += Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0' ? 0 : 1;
        }
        return count;
    }

    private static boolean isUnseen(Node node) {
        return node instanceof Element element && (UNSEEN.contains(element.normalName()) || isHidden(element));
    }
}
