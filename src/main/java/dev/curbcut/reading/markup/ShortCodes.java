package dev.curbcut.reading.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Marks of a page builder that is gone: what they laid out is read, they themselves are not. */
final class ShortCodes {
    /** WordPress' own by their names; {@code [vc_row]}, {@code [/vc_row]}, {@code [fusion_text columns="2"]}: a name in small letters joined by a low line. */
    private static final Pattern MARK = Pattern.compile("\\[/?[a-z]{2,16}_[a-z0-9_]{2,40}(?:\\s[^\\[\\]]{0,2000}=[^\\[\\]]{0,2000})?\\s?/?\\]"
            + "|\\[/(?:caption|gallery|embed|playlist|audio|video)\\]|\\[(?:caption|gallery|embed|playlist|audio|video)\\s[^\\[\\]=]{1,40}=[^\\[\\]]{0,2000}\\]");

    private ShortCodes() {}

    /** Whether a text has marks that open and close, or say how something looks. */
    static boolean in(String text) {
        int at = text.indexOf('[');
        return at >= 0 && (text.indexOf("[/", at) >= 0 || text.indexOf('=', at) > 0);
    }

    static void remove(TextNode text) {
        for (Node up = text.parent(); up instanceof Element e; up = up.parent()) {
            if (e.normalName().matches("pre|code|textarea|samp|kbd")) {
                return;
            }
        }
        String whole = text.getWholeText();
        String left = MARK.matcher(whole).replaceAll(" ");
        if (!left.equals(whole)) {
            text.text(left);
        }
    }
}
