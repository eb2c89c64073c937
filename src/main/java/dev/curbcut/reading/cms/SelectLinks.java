package dev.curbcut.reading.cms;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A {@code select} whose options are addresses, opened by script ({@code onchange="window.open(this.value)"}): lists of
 * friendly sites. It becomes a list of links under its first option's words. Pagers and fields of forms are left.
 */
final class SelectLinks implements Fold {
    /** What authors draw a label out with: “--Sites of the districts--”. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-—=*]+|[\\s\\-—=*]+$");
    private static final Pattern PAGE = Pattern.compile("第?\\s*\\d+\\s*页?");

    @Override
    public void unfold(RawPage page) {
        for (Element select : page.elements().stores("select")) {
            List<Element> links = select.getElementsByTag("option").stream()
                    .filter(option -> Looks.likeAddress(option.attr("value")) && !option.text().isBlank())
                    .toList();
            long options = select.getElementsByTag("option").size();
            boolean pager = links.stream().allMatch(option -> PAGE.matcher(option.text().strip()).matches());
            if (!links.isEmpty() && !pager && links.size() * 2 >= options - 1 && select.hasParent() && page.takeRow()) {
                replace(select, links);
            }
        }
    }

    private static void replace(Element select, List<Element> links) {
        Element first = select.selectFirst("option");
        Element box = new Element("div");
        if (first != null && !links.contains(first) && !first.text().isBlank()) {
            box.appendElement("p").text(EDGES.matcher(first.text()).replaceAll(""));
        }
        Element list = box.appendElement("ul");
        for (Element option : links) {
            list.appendElement("li").appendElement("a").attr("href", option.attr("value").strip()).text(option.text());
        }
        select.replaceWith(box);
    }
}
