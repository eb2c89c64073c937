package dev.curbcut.reading.block;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Words that an element's own style makes bold, as editors do that know no {@code strong}. */
final class Bold {
    private static final Pattern STYLE = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);

    private Bold() {}

    static boolean is(Element element) {
        String style = element.attributesSize() == 0 ? "" : element.attributes().get("style");
        return style.length() > 14 && style.contains("-weight") && STYLE.matcher(style).find();
    }
}
