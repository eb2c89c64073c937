package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.TitleParts;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The menus of a front page, each with what stands around it and before it; then what leads where they lead, such as the menu for another screen. */
final class FrontMenus {
    /** Entries of a menu at least. */
    static final int FEWEST = 3;

    /** The weight of an entry of a menu on average, at most. */
    private static final int ENTRY = 33;

    /** Links that may stand beside a menu, and the weight of its title. */
    private static final int BESIDE = 12;
    private static final int TITLE = 36;

    /** Running text that a site's head may say, and places within which a menu is the first thing on a page. */
    private static final int GREETING = 120;
    static final int NEAR = 60;

    private static final int SIGN = 3;

    /** What a menu is called where it has a heading. */
    private static final Words MENU = new Words("menu|menü|menú|navigation|navegación|topics|导航|菜单|栏目|導航|選單|меню");

    private final List<Box> boxes;
    private final LinkCounts counts;
    private final String title;
    private final Context context;

    private FrontMenus(List<Box> boxes, LinkCounts counts, String title, Context context) {
        this.title = title;
        this.boxes = boxes;
        this.counts = counts;
        this.context = context;
    }

    /**
     * @param title of the page
     * @param map whether menus are what the page is for: then only the one with the way home is left out
     */
    static void drop(List<Box> boxes, LinkCounts counts, String title, boolean map, Context context) {
        var menus = new FrontMenus(boxes, counts, title, context);
        menus.home();
        if (!map) {
            menus.nested();
        }
        Set<Target> known = new HashSet<>();
        Box first = menus.first(known);
        if (first == null && !map) {
            TopMenu.drop(boxes, counts, context);
            first = menus.first(known);
        }
        if (first != null && first.order * 3 < boxes.size() + NEAR) {
            menus.above(first);
        }
        if (!map) {
            menus.copies(counts.known(known));
        }
        menus.signs();
    }

    /** Short links and little else. */
    static boolean isMenu(Box box) {
        return box.prose == 0 && box.linkWeight <= box.links * ENTRY && box.weight - box.linkWeight <= 60 + box.links * 6;
    }

    /** Menus with the way home. */
    private void home() {
        for (Box link : boxes) {
            if (link.tag.equals("a") && link.drop == null && link.weight < TITLE && HomeWords.is(link.line())) {
                Box strip = strip(link);
                if (strip != null) {
                    strip.leaveOut(Drop.NAVIGATION, boxes);
                }
            }
        }
    }

    /** What leads home by itself. */
    private void signs() {
        for (Box link : boxes) {
            if (link.tag.equals("a") && link.drop == null && link.links > 0 && isWayHome(link)) {
                link.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    /** The site's sign or a word that leads to its first page, by itself. */
    private boolean isWayHome(Box link) {
        if (link.weight >= TITLE) {
            return false; // as most links of a front are: headlines
        }
        return context.target(link.element.attr("href")) instanceof Target.Web web && web.address().host().equals(context.address().host()) && web.address().path().equals("/") && web.address().query() == null
                && (link.weight == 0 ? link.images > 0 : HomeWords.is(link.line()) || TitleParts.same(link.line(), title) || link.line().length() > 2 && title.startsWith(link.line()));
    }

    /** The largest part around a link home that is a menu and little else; null where it stands in none. */
    private @Nullable Box strip(Box link) {
        Box strip = link.parent;
        while (strip != null && strip.parent != null && strip.links < FEWEST) {
            strip = strip.parent;
        }
        if (strip == null || strip.parent == null || !isMenu(strip) || counts.headlines(strip) > 0) {
            return null;
        }
        while (strip.parent != null && strip.parent.parent != null) {
            Box up = strip.parent;
            int added = up.links - strip.links;
            boolean title = added == 0 && up.weight - strip.weight <= TITLE;
            if (up.headings > strip.headings && !title || added > BESIDE || !isMenu(up) || counts.headlines(up) > 0 || up.holdsMain) {
                break;
            }
            strip = up;
        }
        return strip;
    }

    /** Menus that open menus: lists of short links with more of them in their entries. */
    private void nested() {
        for (Box box : boxes) {
            if (box.drop != null || box.links < 2 * FEWEST || box.headings > 0 || box.children.size() < 2 || !isMenu(box) || isUnderHeading(box)) {
                continue;
            }
            int entries = 0;
            int open = 0;
            for (Box entry : box.children) {
                boolean item = entry.tag.equals("li") && entry.links > 0;
                entries += item ? 1 : 0;
                open += item && opens(entry) ? 1 : 0;
            }
            if (entries > 1 && open * 2 >= entries) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    /** Whether a heading stands right before a list, of a part of the page and not of its menu. */
    private static boolean isUnderHeading(Box list) {
        Box before = list.index == 0 || list.parent == null ? null : list.parent.children.get(list.index - 1);
        return before != null && Tags.isHeading(before.tag) && !before.tag.equals("h1") && before.weight > 0 && before.drop == null && !MENU.in(before.line().toLowerCase(Locale.ROOT));
    }

    private static boolean opens(Box entry) {
        Box last = entry.children.getLast();
        Box first = entry.children.getFirst();
        return entry.children.size() > 1 && first.links == 1 && first.weight > 0 && (last.tag.equals("ul") || last.tag.equals("ol")) && last.links > 0;
    }

    /** The first of a menu's links. @param known gathers where all of them lead */
    private @Nullable Box first(Set<Target> known) {
        Box first = null;
        for (Box link : boxes) {
            if (link.drop == Drop.NAVIGATION && link.tag.equals("a")) {
                first = first == null ? link : first;
                Target target = context.target(link.element.attr("href"));
                if (target != null) {
                    known.add(target);
                }
            }
        }
        return first;
    }

    /** What stands before the menu is the site's head, as far as it says nothing of news. */
    private void above(Box first) {
        for (Box at = first; at.parent != null; at = at.parent) {
            at.parent.children.subList(0, at.index).forEach(peer -> head(peer, SIGN));
        }
    }

    /** @param levels how deep the site's sign, which may be a heading, stands in the head at most */
    private void head(Box part, int levels) {
        if (part.drop != null || part.prose >= GREETING || isAlert(part)) {
            return;
        }
        if (!counts.isNews(part)) {
            part.leaveOut(Drop.SITE, boxes);
        } else if (levels > 0 && part.headings == 1 && counts.headlines(part) == 0 && boxes.subList(part.order, part.end).stream().anyMatch(box -> box.tag.equals("h1"))) {
            part.children.forEach(child -> head(child, levels - 1));
        }
    }

    /** Whether all it says is a warning, in one link. */
    private static boolean isAlert(Box part) {
        return part.links == 1 && part.weight <= FrontWords.NAME && FrontWords.isAlert(part.line());
    }

    private void copies(int[] known) {
        for (Box box : boxes) {
            if (box.drop == null && box.parent != null && box.links >= FEWEST && known[box.order] >= FEWEST && known[box.order] * 10 >= counts.pages(box) * 9 && isMenu(box)
                    && (box.images == 0 || box.images < box.links)) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }
}
