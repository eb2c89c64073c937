package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.Line;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links without a name, and links whose text makes no sense alone: most users of screen readers go from link to link. */
record LinkCheck(FindingCounts tally) implements ElementCheck {
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)[\\[【（(<>《》»+.…\\s]*(?:查看|点击|了解)?(?:更多|详情|详细|全文|查看|点击|这里|此处|进入|點擊|這裡|詳情|more|read more|learn more|see more|view more|"
                    + "click here|here|click|details|view|go|link)[\\]】）)<>《》»+.…\\s]*");

    @Override
    public void look(Element element) {
        if (!element.normalName().equals("a") || !element.hasAttr("href")) {
            return;
        }
        if (!Named.byContent(element)) {
            tally.add(Fault.LINK_NAME, element, element.attr("href"));
        } else if (!Named.byAttribute(element) && VAGUE.matcher(Line.of(element, 30)).matches()) {
            tally.add(Fault.LINK_VAGUE, element);
        }
    }
}
