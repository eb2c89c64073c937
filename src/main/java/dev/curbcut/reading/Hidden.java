package dev.curbcut.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page shows to nobody until a script does: judged by its own attributes, since style sheets aren't read. */
final class Hidden {
    private Hidden() {}

    static boolean is(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) {
            return true;
        }
        String style = element.attr("style");
        if (style.length() < 9) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static final Pattern FOLDED = Pattern.compile("tab|pane|accordion|collaps|toggle|faq|answer|fold|expand|slide|more",
            Pattern.CASE_INSENSITIVE);

    /** Whether it is content that waits for a click: a tab, an accordion, a part that a streaming server fills in later. */
    static boolean isFolded(Element element) {
        String id = element.id();
        return element.attr("role").equals("tabpanel")
                || element.normalName().equals("body")
                || id.startsWith("S:")
                || FOLDED.matcher(element.className()).find()
                || FOLDED.matcher(id).find();
    }
}
