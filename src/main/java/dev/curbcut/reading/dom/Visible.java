package dev.curbcut.reading.dom;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

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
        int[] count = {0};
        root.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                for (int i = 0; i < words.length() && count[0] < most; i++) {
                    count[0] += Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0' ? 0 : 1;
                }
            }
            return count[0] >= most
                    ? NodeFilter.FilterResult.STOP
                    : isUnseen(node) ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        return count[0];
    }

    private static boolean isUnseen(Node node) {
        return node instanceof Element element && (UNSEEN.contains(element.normalName()) || isHidden(element));
    }
}
