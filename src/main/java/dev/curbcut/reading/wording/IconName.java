package dev.curbcut.reading.wording;

import org.jsoup.nodes.Element;

/** What a sign is called that is no image and no text: a drawing, a letter of an icon font, a background. */
public final class IconName {
    private static final int LONGEST = 120;

    private IconName() {}

    /** By {@code aria-label} or a drawing's title, of what is declared to be an image; empty where it has no name. */
    public static String of(Element element) {
        if (!element.attr("role").equals("img") || element.attr("aria-hidden").equals("true")) {
            return "";
        }
        Element title = element.normalName().equals("svg") ? element.selectFirst("> title") : null;
        String name = element.hasAttr("aria-label") ? element.attr("aria-label") : title == null ? "" : title.wholeText();
        String line = Text.line(name);
        return line.length() > LONGEST ? "" : line;
    }
}
