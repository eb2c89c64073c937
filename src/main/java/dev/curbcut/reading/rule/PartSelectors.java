package dev.curbcut.reading.rule;

import dev.curbcut.page.Page;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.ClaimedElements.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where on a page its parts were read, as a rule would say it.
 *
 * @param page as it was read
 * @param selectors CSS selectors, each of one element of the page
 */
public record PartSelectors(Page page, Map<RulePart, String> selectors) {
    /** A name with a number in it is the page's own and not the site's. */
    private static final Pattern NUMBERED = Pattern.compile(".*\\d{3}.*");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w-]{0,60}");

    private static final Map<Role, RulePart> PARTS =
            new EnumMap<>(Map.of(Role.TITLE, RulePart.TITLE, Role.META_LINE, RulePart.DATE, Role.BODY, RulePart.BODY, Role.PAGINATION, RulePart.PAGER));

    public PartSelectors {
        selectors = Map.copyOf(selectors);
    }

    /** @param untouched the page's tree before it was read, in which a selector must find one element alone */
    public static PartSelectors of(Page page, ClaimedElements claims, Document untouched) {
        var selectors = new EnumMap<RulePart, String>(RulePart.class);
        claims.all().forEach((node, role) -> {
            RulePart part = PARTS.get(role);
            if (part != null && node instanceof Element element && (part != RulePart.DATE || page.published() != null)) {
                String selector = selector(element, untouched);
                if (!selector.isEmpty() && !element.normalName().equals("body")) {
                    selectors.merge(part, selector, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        });
        return new PartSelectors(page, selectors);
    }

    /** The shortest that finds it: its id, its tag with a class, else the same below the nearest that is found; empty for none. */
    static String selector(Element element, Document page) {
        StringBuilder below = new StringBuilder();
        for (Node at = element; at instanceof Element e && !e.normalName().equals("html"); at = at.parent()) {
            String found = own(e) + below;
            if (page.select(found).size() == 1) {
                return found;
            }
            below.insert(0, " > " + own(e));
        }
        return "";
    }

    private static String own(Element element) {
        if (isName(element.id())) {
            return "#" + element.id();
        }
        for (String name : element.classNames()) {
            if (isName(name)) {
                return element.normalName() + "." + name;
            }
        }
        return element.normalName();
    }

    private static boolean isName(String name) {
        return PLAIN.matcher(name).matches() && !NUMBERED.matcher(name).matches();
    }
}
