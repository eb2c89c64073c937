package dev.curbcut.reading.wording;

import org.jsoup.nodes.Element;

/** What a sign is called that is no image and no text: a drawing, a letter of an icon font, a background. */
public final class IconName {
    private static final int LONGEST = 120;

    private IconName() {}

    /** By {@code aria-label} or a drawing's title, of what is declared to be an image; empty where it has no name. */
    public static String of(Element element) {
        if (element.attr("aria-hidden").equals("true")) {
            return "";
        }
        if (!element.attr("role").equals("img")) {
            return isSign(element) ? said(element.attr("title")) : "";
        }
        Element title = element.normalName().equals("svg") ? element.selectFirst("> title") : null;
        String name = element.hasAttr("aria-label") ? element.attr("aria-label") : title == null ? "" : title.wholeText();
        return said(name);
    }

    /** Whether it is an empty {@code i} or {@code span} of a class, which a style sheet draws. */
    private static boolean isSign(Element element) {
        return (element.normalName().equals("i") || element.normalName().equals("span")) && element.hasAttr("title") && element.hasAttr("class")
                && element.childrenSize() == 0 && !element.hasText();
    }

    private static String said(String name) {
        String line = Text.line(name);
        return line.length() > LONGEST ? "" : line;
    }
}
