package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Headings: empty ones, skipped levels, and short bold paragraphs that stand where a heading should (WCAG 1.3.1, failure F2). */
final class HeadingCheck implements ElementCheck {
    private static final int LONGEST = 40;

    private final FindingCounts tally;
    private int last;

    HeadingCheck(FindingCounts tally) {
        this.tally = tally;
    }

    @Override
    public void look(Element element) {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            heading(element, tag.charAt(1) - '0');
        } else if (tag.equals("p") && isDisguised(element)) {
            tally.add(Fault.HEADING_DISGUISED, element);
        }
    }

    private void heading(Element heading, int level) {
        if (!Named.byContent(heading)) {
            tally.add(Fault.HEADING_EMPTY, heading);
            return;
        }
        if (last > 0 && level > last + 1) {
            tally.add(Fault.HEADING_SKIPPED, heading, "h" + last + " → h" + level + ": " + Line.of(heading, LONGEST));
        }
        last = level;
    }

    /** A paragraph that is one bold run without a stop, before a paragraph that is not. */
    private static boolean isDisguised(Element paragraph) {
        Element next = paragraph.nextElementSibling();
        if (next == null || !next.normalName().equals("p") || !isBold(paragraph) || isBold(next)) {
            return false;
        }
        String text = Line.of(paragraph, LONGEST + 1);
        return text.length() > 1 && text.length() <= LONGEST && "。；，：.;,:".indexOf(text.charAt(text.length() - 1)) < 0
                && Line.of(next, LONGEST + 1).length() > text.length() && paragraph.closest("td, li, a") == null;
    }

    private static boolean isBold(Element paragraph) {
        Element bold = null;
        for (Node node : paragraph.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            if (node instanceof Element element) {
                if (bold != null) {
                    return false;
                }
                bold = element;
            }
        }
        if (bold == null) {
            return false;
        }
        return bold.normalName().equals("strong") || bold.normalName().equals("b")
                || bold.normalName().equals("span") && (bold.attr("style").replace(" ", "").contains("font-weight:bold") || bold.childNodeSize() == 1 && isBold(bold));
    }
}
