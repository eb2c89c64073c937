package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The way from the site's home to the page, in every phrasing of the field: after a label (当前位置, “You are here”), in an
 * element named for it (Bootstrap, GOV.UK, ECL, DSFR, USWDS and WET all say “breadcrumb”), or in JSON-LD.
 */
final class Breadcrumbs {
    /** Labels of other things too, such as an event's place: they count only before crumbs that arrows set apart, or that begin at home. */
    private static final Set<String> WEAK = Set.of("location", "position", "位置", "地点");

    private static final Evaluator HEADING = QueryParser.parse("h2, h3, h4, h5, h6");

    /** Characters of the steps that stand outside the element of the others, at most. */
    private static final int LONGEST_REST = 120;

    private Breadcrumbs() {}

    /** The crumbs, which are claimed; the page itself last where the origin names it. Empty where there is none. */
    static List<Link> read(Survey survey, List<Link> linked, Context context, ClaimedElements claims) {
        List<BreadcrumbElement> trails = new ArrayList<>();
        for (Survey.Text text : survey.texts) {
            if (text.label() && text.line().length() <= 120 && BreadcrumbMarks.labelled(text.line()) > 0) {
                BreadcrumbElement trail = climb(text.node(), context);
                if (trail != null) {
                    trails.add(trail);
                }
            }
        }
        Set<Element> named = Collections.newSetFromMap(new IdentityHashMap<>());
        named.addAll(survey.crumbs);
        for (Element element : survey.crumbs) {
            Element parent = element.parent();
            if (isInStep(element, named)) {
                continue;
            }
            BreadcrumbElement trail = BreadcrumbElement.of(element.normalName().equals("a") && parent != null ? parent : element, context); // TRS names each crumb
            boolean sure = BreadcrumbMarks.isSurelyNamed(element);
            boolean leads = trail != null && (trail.links > 0 || trail.labelled || sure && trail.pointed && HomeWords.is(trail.crumbs.getFirst().text()));
            if (leads && (trail.separated || sure) && (trail.crumbs.size() > 1 || trail.labelled) && (sure || trail.labelled || !isFrame(element))) {
                trails.add(trail);
            }
        }
        if (trails.isEmpty()) {
            HomeTrail.find(survey, context).ifPresent(trails::add);
        }
        if (trails.isEmpty()) {
            return linked;
        }
        BreadcrumbElement best = trails.stream()
                .max(Comparator.comparingInt((BreadcrumbElement t) -> (t.labelled ? 2 : 0) + (t.separated ? 1 : 0) + (t.links > 0 ? 2 : 0))
                        .thenComparingInt(t -> t.crumbs.size()))
                .orElseThrow();
        for (BreadcrumbElement trail : trails) {
            if (best.crumbs.containsAll(trail.crumbs)) {
                trail.claim(claims); // the small screen's copy as well
            }
        }
        return best.crumbs;
    }

    /** Whether an element stands within a step of another breadcrumb: a list there holds the neighbours of that step. */
    private static boolean isInStep(Element element, Set<Element> named) {
        boolean step = false;
        for (Element up = element.parent(); up != null; up = up.parent()) {
            step |= up.normalName().equals("li");
            if (step && named.contains(up)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element, whose name may mean another place as well, is the head or the foot of the site: called so, as “location-footer”, or with headings over its links. */
    private static boolean isFrame(Element element) {
        return element.classNames().stream().anyMatch(name -> name.endsWith("header") || name.endsWith("footer")) || element.selectFirst(HEADING) != null;
    }

    /** The crumbs from the site's home to the page itself: what stands before and follows in the same element are links to other things. */
    static List<Link> upTo(String title, List<Link> crumbs) {
        int from = 0;
        for (int i = 0; i < crumbs.size(); i++) {
            if (HomeWords.is(crumbs.get(i).text()) && i <= crumbs.size() / 2) {
                from = i;
            }
            if (i > from && TitleParts.same(crumbs.get(i).text(), title)) {
                return crumbs.subList(from, i + 1);
            }
        }
        return crumbs.subList(from, crumbs.size());
    }

    /** Whether a way ends in the mark of a further step, or such a mark stands right after it. */
    private static boolean goesOn(Element trail) {
        String own = Line.of(trail);
        Node next = trail.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        String after = next instanceof TextNode text ? Line.of(text.getWholeText()) : next instanceof Element element ? Line.of(element, BreadcrumbElement.LONGEST) : "";
        return !own.isEmpty() && BreadcrumbMarks.isMark(own.charAt(own.length() - 1)) || !after.isEmpty() && BreadcrumbMarks.isMark(after.charAt(0));
    }

    /** Whether the steps of a way that is torn may be all that an element adds to its part: a few words, and no rows of a list. */
    private static boolean isRest(Element part, Element whole) {
        return whole.getElementsByTag("li").size() == part.getElementsByTag("li").size()
                && Line.of(whole, BreadcrumbElement.LONGEST).length() - Line.of(part, BreadcrumbElement.LONGEST).length() <= LONGEST_REST;
    }

    /** The smallest element around a label that holds the crumbs as well. */
    private static @Nullable BreadcrumbElement climb(TextNode label, Context context) {
        Node node = label.parent();
        for (int up = 0; up < 5 && node instanceof Element element && !element.normalName().equals("body"); up++, node = node.parent()) {
            BreadcrumbElement trail = BreadcrumbElement.of(element, context);
            if (trail != null && (trail.crumbs.size() > 1 || trail.links > 0)) {
                boolean way = trail.pointed || trail.links > 0 && trail.separated && HomeWords.is(trail.crumbs.getFirst().text());
                if (!way && WEAK.contains(FactPairs.label(Line.of(label.getWholeText())))) {
                    return null;
                }
                BreadcrumbElement wider = element.parent() == null ? null : BreadcrumbElement.of(element.parent(), context);
                boolean whole = trail.separated && trail.crumbs.size() > 1 && trail.crumbs.getLast().target() == null;
                boolean torn = !whole && (trail.crumbs.size() == 1 || goesOn(element)) && wider != null && wider.separated && wider.crumbs.size() > trail.crumbs.size() && !element.parent().normalName().equals("body");
                return torn && wider.links > trail.links && wider.crumbs.get(trail.crumbs.size()).target() != null && isRest(element, element.parent()) ? wider : trail; // what comes next is a step, and not what stands below
            }
            if (trail == null && Line.of(element, BreadcrumbElement.LONGEST).length() > BreadcrumbElement.LONGEST) {
                return null;
            }
        }
        return null;
    }
}
