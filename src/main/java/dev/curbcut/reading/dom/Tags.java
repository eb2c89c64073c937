package dev.curbcut.reading.dom;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names of HTML, by what they do to a line. */
public final class Tags {
    private static final Set<String> BLOCKS = Set.of(
            "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
            "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre",
            "search", "section", "summary", "table", "caption", "colgroup", "tbody", "thead", "tfoot", "tr", "td", "th", "ul",
            "xmp", "optgroup", "option", "marquee", "ucapcontent", "founder-content", "select", "textarea", "video", "audio",
            "iframe", "object", "embed", "noscript", "template");

    private static final Set<String> SILENT = Set.of(
            "script", "style", "head", "title", "meta", "link", "base", "noframes", "param", "source", "track", "col",
            "colgroup", "datalist", "map", "area", "svg", "math", "canvas", "template");

    private Tags() {}

    /** The nearest of these around an element, itself included; null where there is none. */
    public static @Nullable Element around(Element element, Set<String> tags) {
        for (Element e = element; e != null; e = e.parent()) {
            if (tags.contains(e.normalName())) {
                return e;
            }
        }
        return null;
    }

    public static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    /** Whether what is in it is no text of the page. */
    public static boolean isSilent(String tag) {
        return SILENT.contains(tag);
    }

    public static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
