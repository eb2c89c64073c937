package dev.curbcut.reading.dom;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What a page shows to nobody until a script does: judged by its own attributes; of style sheets those within the page alone are read, see {@code markup}. */
public final class Hidden {
    /** What generators of manuals call the lines that an example needs to run and not to be understood. */
    private static final String UNSAID = "boring";

    private Hidden() {}

    public static boolean is(Element element) {
        return is(element, element.attributesSize() == 0 ? "" : element.attributes().get("class").strip());
    }

    /** @param names in its class */
    public static boolean is(Element element, String names) {
        return isForAll(element) || isNamedHidden(names) || names.equals(UNSAID) && element.normalName().equals("span");
    }

    /** Whether its own attributes hide it, not only a name that style sheets hide by. */
    public static boolean isForAll(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden") && !attributes.get("hidden").equalsIgnoreCase("until-found")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.length() < 9) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether a browser shows it on paper alone. */
    public static boolean isForPaper(Element element) {
        String names = element.attributesSize() == 0 ? "" : element.attributes().get("class").strip();
        return names.contains("d-print-") && isNamedHidden(names);
    }

    /** Whether it stands far beside the page: words for screen readers, and links for search engines alone. */
    public static boolean isOffScreen(Element element) {
        return element.attributesSize() > 0 && OFF_SCREEN.matcher(element.attr("style")).find();
    }

    /** The names that Bootstrap and Tailwind hide by on screens of every width. */
    private static boolean isNamedHidden(String names) {
        int at = names.indexOf("d-none");
        if (at >= 0 && isWord(names, at, 6)) {
            return names.contains("d-print-") || !names.contains("d-sm-") && !names.contains("d-md-") && !names.contains("d-lg-") && !names.contains("d-xl-") && !names.contains("d-xxl-");
        }
        at = names.indexOf("hidden");
        return at >= 0 && isWord(names, at, 6) && names.indexOf(':') < 0 && !names.contains("visible");
    }

    private static boolean isWord(String names, int at, int length) {
        return (at == 0 || names.charAt(at - 1) == ' ') && (at + length == names.length() || names.charAt(at + length) == ' ');
    }

    private static final Pattern OFF_SCREEN = Pattern.compile("(?:left|top|text-indent)\\s*:\\s*-\\d{4}", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLDED = Pattern.compile("tab|pane|accordion|collaps|toggle|faq|answer|fold|expand|slide|more",
            Pattern.CASE_INSENSITIVE);

    /** Whether a click on it shows something else. */
    public static boolean isFoldHead(Element element) {
        return element.hasAttr("aria-expanded") || element.hasAttr("aria-controls") || element.attr("data-toggle").equals("collapse")
                || element.attr("data-bs-toggle").equals("collapse") || FOLDED.matcher(element.className()).find();
    }

    /** Whether it is content that waits for a click: a tab, an accordion, a part that a streaming server fills in later. */
    public static boolean isFolded(Element element) {
        String id = element.id();
        return element.attr("role").equals("tabpanel")
                || element.normalName().equals("body")
                || id.startsWith("S:")
                || FOLDED.matcher(element.className()).find()
                || FOLDED.matcher(id).find();
    }
}
