package dev.curbcut.reading;

import java.util.Locale;
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
}
