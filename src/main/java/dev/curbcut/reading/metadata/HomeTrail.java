package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A breadcrumb that nothing names, told by what it is: it begins at the home of the site, above the title, and goes down from
 * there. Arrows stand between its steps; or each is an item of a list, or has an empty element before it that a style draws a mark in,
 * and leads to a folder within that of the one before.
 */
final class HomeTrail {
    /** The page before or after: a pager begins at its first page, which is called as a home is. */
    private static final Pattern STEP = Pattern.compile("[<>‹›«»→←]+|[上下前后後首尾末][一]?[页頁]|前へ|次へ|next|previous|last", Pattern.CASE_INSENSITIVE);

    /** The address of a host's first page. */
    private static final Pattern ROOT = Pattern.compile("(?:https?:)?//[^/?#]+/?|/", Pattern.CASE_INSENSITIVE);

    /** Characters of an element that holds an arrow and nothing else, at most. */
    private static final int ARROW = 2;

    /** How far around the link to the home its trail is looked for. */
    private static final int CLIMB = 5;

    /** What stands for the page itself, the characters of the text that says it at most, how many short texts stand before it, and how many steps. */
    private static final String END = "正文";
    private static final int LONGEST_END = 6;
    private static final int FAR = 400;
    private static final int MOST_STEPS = 6;

    private HomeTrail() {}

    /**
     * Whether a way may begin at a link that doesn't say so: it leads to the first page of a host, and an arrow comes right after
     * it, as in “网易首页 > 新闻中心 > 正文”.
     */
    static boolean mayBegin(Element link) {
        Node next = link.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        String after = next instanceof TextNode text ? Line.of(text.getWholeText()) : next instanceof Element element ? Line.of(element, ARROW + 1) : "";
        return !after.isEmpty() && BreadcrumbMarks.isArrow(after.charAt(0)) && (next instanceof TextNode || after.length() <= ARROW) && ROOT.matcher(link.attr("href")).matches();
    }

    /** The first such trail. */
    static Optional<BreadcrumbElement> find(Survey survey, Context context) {
        for (Element home : survey.homes) {
            BreadcrumbElement trail = around(home, survey.title, context);
            if (trail != null) {
                return Optional.of(trail);
            }
        }
        return toText(survey, context);
    }

    /** A way that no home begins, and that ends in the word for the page itself: “新闻 > 国内新闻 > 正文”. */
    private static Optional<BreadcrumbElement> toText(Survey survey, Context context) {
        for (Survey.Text text : survey.texts.subList(0, Math.min(survey.texts.size(), FAR))) {
            if (text.line().length() <= LONGEST_END && BreadcrumbMarks.isArrow(text.line().charAt(0)) && END.equals(BreadcrumbMarks.trimmed(text.line())) && text.node().parent() instanceof Element line) {
                BreadcrumbElement trail = BreadcrumbElement.of(line, context);
                if (trail != null && trail.pointed && trail.links > 0 && trail.links <= MOST_STEPS) {
                    return Optional.of(trail);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable BreadcrumbElement around(Element home, String title, Context context) {
        Element at = home;
        for (int up = 0; up < CLIMB && at != null && !at.normalName().equals("body"); up++, at = at.parent()) {
            BreadcrumbElement trail = BreadcrumbElement.of(at, context);
            if (trail == null) {
                return null;
            }
            if (trail.crumbs.size() > 1) {
                boolean found = (HomeWords.is(trail.crumbs.getFirst().text()) || trail.pointed && trail.links > 1 && beginsAt(home, trail)) && trail.links > 0 && trail.crumbs.stream().noneMatch(HomeTrail::isPager)
                        && (trail.pointed || trail.separated && isOrdered(at, home, trail) || (trail.separated || trail.isDrawn()) && goesDown(trail.crumbs, title, context));
                if (found) {
                    return trail;
                }
                if (trail.separated) {
                    return null; // a menu
                }
            }
        }
        return null;
    }

    /** Whether a link that says nothing of a home is where a trail begins, and not the site's sign above a menu. */
    private static boolean beginsAt(Element home, BreadcrumbElement trail) {
        return mayBegin(home) && trail.crumbs.getFirst().text().equals(Line.of(home));
    }

    /** Whether its steps are the items of an ordered list, as the pattern for breadcrumbs has them (ARIA Authoring Practices); a menu has no order. */
    private static boolean isOrdered(Element list, Element home, BreadcrumbElement trail) {
        return list.normalName().equals("ol") && trail.crumbs.size() <= MOST_STEPS && trail.links == trail.crumbs.size() && trail.crumbs.getFirst().text().equals(Line.of(home));
    }

    private static boolean isPager(Link crumb) {
        return crumb.target() != null && !HomeWords.is(crumb.text()) && STEP.matcher(crumb.text()).matches();
    }

    /**
     * Whether each link leads into the folder of the one before, and the last to one that the page stands in; or the page itself ends
     * it. One link beside places of this same page is a menu.
     */
    private static boolean goesDown(List<Link> crumbs, String title, Context context) {
        Link last = crumbs.getLast();
        boolean ended = last.target() == null && !title.isEmpty() && title.contains(last.text());
        String folder = null;
        boolean down = true;
        int steps = 0;
        for (Link crumb : crumbs) {
            if (crumb.target() instanceof Target.Web web) {
                steps++;
                String path = web.address().path();
                down &= folder == null || path.startsWith(folder);
                folder = folder(path);
            }
        }
        boolean within = folder != null && folder.length() > 1 && context.address().path().startsWith(folder);
        return ended && crumbs.size() > 1 && (down || crumbs.size() > 2) || down && within && steps > 1;
    }

    /** The folder of what a link to it leads to: “/news/” of “/news”, of “/news/” and of “/news/index.html”. */
    private static String folder(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.isEmpty() ? path : file.startsWith("index.") || file.indexOf('.') > 0 ? path.substring(0, path.length() - file.length()) : path + '/';
    }
}
