package dev.curbcut.reading.markup;

import dev.curbcut.reading.wording.LabelMarks;
import dev.curbcut.reading.wording.Labels.Says;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The line of dates and sources that some systems write into the heading of a page, small and below its words: it stands after the heading. */
final class HeadingLines {
    /** A longer heading holds more than a title and such a line. */
    private static final int LONGEST = 400;

    private static final Pattern DATE = Pattern.compile("[\\[（(【]?\\s?(?:(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}|\\d{1,2}\\s?(?:19|20)\\d{2}[-/.年]\\d{1,2})(?!\\d).{0,120}");

    private HeadingLines() {}

    /** @param headings of the first two ranks; of several with such a line each heads an entry of a list, and stays as it is */
    static void move(List<Element> headings) {
        Element only = null;
        List<Node> line = List.of();
        for (Element heading : headings) {
            List<Node> found = line(heading);
            if (!found.isEmpty() && only != null) {
                return;
            }
            only = found.isEmpty() ? only : heading;
            line = found.isEmpty() ? line : found;
        }
        if (only != null) {
            Element moved = new Element("div");
            only.after(moved);
            line.forEach(moved::appendChild);
        }
    }

    /** The nodes at the end of a heading that say when and by whom, in an element of their own or behind a line break; empty where it has none, or leads elsewhere. */
    private static List<Node> line(Element heading) {
        if (heading.childNodeSize() < 2 || Line.of(heading, LONGEST).length() > LONGEST) {
            return List.of();
        }
        Node first = first(heading);
        if (first == null || heading.selectFirst("a[href]") instanceof Element link && Line.of(heading).startsWith(Line.of(link)) && link.hasText()) {
            return List.of();
        }
        List<Node> line = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Node node = first; node != null; node = node.nextSibling()) {
            line.add(node);
            said.append(node instanceof TextNode text ? text.getWholeText() : node instanceof Element e ? Line.of(e) : "").append(' ');
        }
        String text = Line.of(said.toString());
        boolean dated = DATE.matcher(text).matches() || LabelMarks.find(text).stream().anyMatch(mark -> mark.from() <= 1 && (mark.says() == Says.PUBLISHED || mark.says() == Says.SOURCE || mark.says() == Says.MORE));
        return dated ? line : List.of();
    }

    /** Where the line may begin: behind the last break, else at the last element; null where no words stand before it. */
    private static @Nullable Node first(Element heading) {
        Node at = null;
        boolean said = false;
        for (Node node = heading.lastChild(); node != null; node = node.previousSibling()) {
            if (node instanceof Element e && e.normalName().equals("br") && said) {
                at = node.nextSibling();
                break;
            }
            at = !said && node instanceof Element e && e.hasText() ? node : at;
            said |= says(node);
        }
        for (Node node = at == null ? null : at.previousSibling(); node != null; node = node.previousSibling()) {
            if (says(node)) {
                return at;
            }
        }
        return null;
    }

    private static boolean says(Node node) {
        return node instanceof TextNode text && !text.isBlank() || node instanceof Element e && e.hasText();
    }
}
