package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the heading that is the page's title. */
final class TitleBox {
    private TitleBox() {}

    /** The heading that the document's title repeats; else the only h1; null where there is none. */
    static @Nullable Box find(List<Box> boxes, String documentTitle) {
        String whole = squash(documentTitle);
        Box only = null;
        int count = 0;
        Box best = null;
        int length = 0;
        for (Box box : boxes) {
            if (!Tags.isHeading(box.tag) || box.weight < 4 || box.weight > 600) {
                continue;
            }
            if (isBeside(box, boxes.getFirst())) {
                continue;
            }
            if (box.tag.equals("h1")) {
                only = box;
                count++;
            } else if (box.tag.charAt(1) > '3') {
                continue;
            }
            String text = squash(box.line());
            boolean match = text.length() >= 4 && (whole.contains(text) || whole.length() >= 8 && text.startsWith(whole));
            int worth = match ? text.length() + (box.tag.equals("h1") ? 20 : 0) + (whole.startsWith(text) ? 100 : 0) : 0;
            if (worth > length) {
                best = box;
                length = worth;
            }
        }
        return best != null ? best : count == 1 ? only : null;
    }

    /** Whether it names what stands beside the page: the part of a site that the page is in. */
    private static boolean isBeside(Box heading, Box page) {
        for (Box up = heading.parent; up != null; up = up.parent) {
            if (up.signal == Signal.SIDE && up.weight * 2 < page.weight) {
                return true;
            }
        }
        return false;
    }

    private static String squash(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
