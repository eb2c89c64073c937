package dev.curbcut.reading.inspection;

import dev.curbcut.reading.wording.Line;
import org.jsoup.nodes.Element;

/** Whether an element has a name for those who can't see it, as far as its markup tells (ACCNAME 1.2 section 4.3.2). */
final class Named {
    private Named() {}

    static boolean byAttribute(Element element) {
        return !element.attr("aria-label").isBlank() || !element.attr("aria-labelledby").isBlank() || !element.attr("title").isBlank();
    }

    /** By its content as well: its text, or the name of an image in it. */
    static boolean byContent(Element element) {
        return byAttribute(element)
                || !Line.of(element, 20).isEmpty()
                || element.selectFirst("img[alt~=\\S], [aria-label~=\\S], [title~=\\S], svg title, input[type=image]") != null;
    }
}
