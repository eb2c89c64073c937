package dev.curbcut.reading.around;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.LinkListTitle;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A select whose choices are addresses: the links that it is.
 *
 * @param title what the first choice calls the others, where it leads nowhere itself; empty for none
 * @param links to other sites, with their names, in order; empty where it is another select
 */
record LinkSelect(String title, Map<Target, String> links) {
    static LinkSelect of(Element select, Context context) {
        Map<Target, String> links = new LinkedHashMap<>();
        String title = "";
        boolean first = true;
        for (Element option : select.getElementsByTag("option")) {
            String value = option.attr("value").strip();
            boolean address = value.startsWith("http://") || value.startsWith("https://") || value.startsWith("/") && select.attr("onchange").length() > 4;
            String name = Line.of(option);
            if (address && context.target(value) instanceof Target.Web web && !name.isEmpty()) {
                links.putIfAbsent(web, name);
            } else if (first && !value.contains("/") && name.length() <= LinkListTitle.LONGEST) {
                title = name;
            }
            first = false;
        }
        return new LinkSelect(title, links);
    }
}
