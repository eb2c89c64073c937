package dev.curbcut.reading.block;

import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.reading.wording.LinkName;
import dev.curbcut.reading.wording.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Links of the body that no word of it carries: an icon that a style sheet draws, an image that could not be offered, a card
 * under a link without words. They get the best name there is; where the same address is linked by words elsewhere on the page
 * they say nothing new.
 */
final class NamelessLinks {
    private static final Evaluator STANDS_ALONE = QueryParser.parse("svg, h1, h2, h3, h4, h5, h6, div, figure, li, table");

    private final Map<Target, String> links = new LinkedHashMap<>();
    private @Nullable Set<String> named;

    /** Keeps a link whose words are none or stand in the body without it. */
    void add(Element a, Target target) {
        String name = name(a, target);
        if (!name.isEmpty()) {
            links.putIfAbsent(target, name);
        }
    }

    /** The link in its place, by a name; null when the page links the address by words elsewhere. */
    Inline.@Nullable Link link(Element a, Target target) {
        String name = isNamed(a) ? "" : name(a, target);
        return name.isEmpty() ? null : new Inline.Link(target, List.of(new Inline.Text(name)));
    }

    Map<Target, String> all() {
        return links;
    }

    private boolean isNamed(Element a) {
        if (named == null) {
            named = new HashSet<>();
            Element root = a.root();
            for (Element other : root.getElementsByTag("a")) {
                if (other.hasText() && other.selectFirst(STANDS_ALONE) == null) {
                    named.add(other.attr("href").strip());
                }
            }
        }
        return named.contains(a.attr("href").strip());
    }

    private static String name(Element a, Target target) {
        String said = LinkName.of(a);
        said = said.isEmpty() ? Text.line(a.text()) : said;
        return !said.isEmpty() ? said : switch (target) {
            case Target.Web web -> LinkName.made(web.address());
            case Target.Mail mail -> mail.to();
            case Target.Phone phone -> phone.number();
            case Target.Here here -> "";
        };
    }
}
