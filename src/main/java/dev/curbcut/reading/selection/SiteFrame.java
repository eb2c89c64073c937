package dev.curbcut.reading.selection;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.CarouselClone;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.ImageName;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a site puts around every page, told by place: its name and search above the menu, its foot, a menu in the column beside
 * the list; and the copies that a carousel makes of its first and last picture.
 */
public final class SiteFrame {
    /** Weight of a site's name. */
    private static final int NAME = 120;

    /** Weight an entry of a menu has at most on average, and entries such a column has. */
    private static final int ENTRY = 36;

    private static final int MENU_ENTRIES = 3;
    /** Links of a line above the menu at most. */
    private static final int STRIP_LINKS = 8;

    /** Lines of the column that a menu stands beside, at least. */
    private static final int COLUMN_LINES = 8;

    /** Fields of a search in such a column at most. */
    private static final int SEARCH_FIELDS = 2;

    /** Weight of how many things stand behind a link, at most. */
    private static final int COUNT = 4;

    private static final Pattern DOCUMENT = Pattern.compile("\\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|rtf|csv|ofd|wps)(?:$|[?#])", Pattern.CASE_INSENSITIVE);

    private static final int LEAST_ENTRIES = 2;
    private static final int MOST_ENTRIES = 40;

    private SiteFrame() {}

    /**
     * Takes them out of the body; the navigation, the forms and the foot read them.
     *
     * @param search whether a form searches the site
     */
    public static void drop(List<Box> boxes, ClaimedElements claims, Context context, Predicate<Element> search) {
        int menu = menu(boxes, claims);
        int text = text(boxes);
        Box title = title(boxes, claims);
        Box list = title != null ? title : pager(boxes, claims);
        boolean trail = claims.all().containsValue(ClaimedElements.Role.BREADCRUMB);
        for (Box box : boxes) {
            if (box.drop != null || box.parent != null && box.parent.drop != null) {
                box.drop = box.drop == null ? box.parent.drop : box.drop;
                continue;
            }
            Drop drop = box.order < text && isMenuWithHome(box, context) ? Drop.NAVIGATION : box.order < Math.min(menu, text) && isTool(box, context) ? Drop.SITE : verdict(box, menu, trail, claims, context, search);
            if (drop == null && list != null && isColumnBeside(box, list, boxes)) {
                drop = Drop.NAVIGATION;
            }
            if (drop != null) {
                box.leaveOut(drop);
            }
        }
    }

    /** The heading that was read as the page's title; null where none was. */
    private static @Nullable Box title(List<Box> boxes, ClaimedElements claims) {
        return boxes.stream().filter(box -> Tags.isHeading(box.tag) && !box.hidden && claims.of(box.element).orElse(null) == ClaimedElements.Role.TITLE).findFirst().orElse(null);
    }

    /** The way to the further pages of a list, where no heading says what the page is called; null where there is none. */
    private static @Nullable Box pager(List<Box> boxes, ClaimedElements claims) {
        return boxes.stream().filter(box -> !box.hidden && claims.of(box.element).orElse(null) == ClaimedElements.Role.PAGINATION).findFirst().orElse(null);
    }

    /** Short links, under names perhaps, in a column of its own beside the one with the page's title and more lines: a menu, or what a list can be narrowed to. */
    private static boolean isColumnBeside(Box box, Box title, List<Box> boxes) {
        if (box.parent == null || box.links < MENU_ENTRIES || box.links > MOST_ENTRIES || box.prose > 0 || box.images > 0 || box.fields > 0 && !isSearched(box)
                || box.linkWeight > box.links * ENTRY || box.weight > 2 * box.linkWeight || title.within(box) || !title.within(box.parent)) {
            return false;
        }
        Box column = box.parent.children.stream().filter(title::within).findFirst().orElse(null);
        if (column == null || column == title || !column.tag.equals(box.tag) || column.lines < COLUMN_LINES || column.weight <= box.weight) {
            return false;
        }
        int names = boxes.subList(box.order, box.end).stream().filter(line -> Tags.isHeading(line.tag) && line.links == 0 && line.weight <= ENTRY).mapToInt(line -> line.weight).sum();
        return box.weight - box.linkWeight - names <= COUNT * box.links // anything else that it says is to be read
                && box.element.getElementsByTag("a").stream().noneMatch(link -> DOCUMENT.matcher(link.attr("href")).find());
    }

    /** Whether a form of a word and a button is all that can be filled in. */
    private static boolean isSearched(Box box) {
        return box.fields <= SEARCH_FIELDS && !box.element.getElementsByTag("form").isEmpty() && box.element.getElementsByTag("textarea").isEmpty();
    }

    private static @Nullable Drop verdict(Box box, int menu, boolean trail, ClaimedElements claims, Context context, Predicate<Element> search) {
        if (CarouselClone.is(box)) {
            return Drop.DUPLICATE;
        }
        if (box.order < menu) {
            boolean name = box.tag.equals("a") && box.weight <= NAME && isHome(box, context);
            return name || isSearch(box, search) || isStrip(box) ? Drop.SITE : isSideMenu(box, trail, claims) ? Drop.NAVIGATION : null;
        }
        if (box.signal == Signal.SITE || box.tag.equals("footer")) {
            return box.headings == 0 && box.saysFoot() ? Drop.SITE : null;
        }
        return isSideMenu(box, trail, claims) ? Drop.NAVIGATION : null;
    }

    /** A picture that says nothing, or a link that leads nowhere: what a script does with the whole site. */
    private static boolean isTool(Box box, Context context) {
        return switch (box.tag) {
            case "img" -> ImageName.of(box.element) == null;
            case "a" -> box.element.hasAttr("href") && box.weight <= ENTRY && box.headings == 0 && context.target(box.element.attr("href")) == null;
            default -> false;
        };
    }

    /** Whether a line is all links, with bars between them. */
    private static boolean isStrip(Box box) {
        return box.block && !box.holdsBlock && box.links > 0 && box.links <= STRIP_LINKS && box.prose == 0 && box.headings == 0 && box.images == 0
                && box.weight - box.linkWeight <= 2 * box.links && box.weight <= NAME;
    }

    /** Where the menu or the breadcrumb begins, whichever comes first: above it stands the site's head. */
    private static int menu(List<Box> boxes, ClaimedElements claims) {
        for (Box box : boxes) {
            boolean menu = (box.tag.equals("nav") || box.signal == Signal.NAVIGATION) && box.links > 2;
            if (menu || claims.of(box.element).filter(r -> r == ClaimedElements.Role.BREADCRUMB).isPresent()) {
                return box.order;
            }
        }
        return 0;
    }

    /** Where the first heading or running text stands. */
    private static int text(List<Box> boxes) {
        for (Box box : boxes) {
            if (Tags.isHeading(box.tag) || box.prose > 0 && box.children.stream().noneMatch(child -> child.prose > 0)) {
                return box.order;
            }
        }
        return boxes.size();
    }

    /** Nothing but short links, the first of them to the home of the site. */
    private static boolean isMenuWithHome(Box box, Context context) {
        if (!box.block || box.links < MENU_ENTRIES || box.weight > box.linkWeight || box.linkWeight > box.links * ENTRY || box.images > 0) {
            return false;
        }
        Box first = box;
        while (!first.tag.equals("a") && !first.children.isEmpty()) {
            first = first.children.stream().filter(child -> child.links > 0).findFirst().orElse(first.children.getFirst());
        }
        return first.tag.equals("a") && isHome(first, context);
    }

    /** Whether a link leads to the home of the site. */
    private static boolean isHome(Box link, Context context) {
        if (!(context.target(link.element.attr("href")) instanceof Target.Web web) || !web.address().host().equals(context.address().host())) {
            return false;
        }
        String path = web.address().path();
        return path.equals("/") || path.startsWith("/index.") && path.indexOf('/', 1) < 0;
    }

    private static boolean isSearch(Box box, Predicate<Element> search) {
        return box.tag.equals("form") && box.fields <= 6 && !WrapperForm.is(box.element)
                && search.test(box.element);
    }

    /** A column of short links beside a wider one, where the neighbours of a page stand. @param trail whether the page has a way that leads to it */
    private static boolean isSideMenu(Box box, boolean trail, ClaimedElements claims) {
        if (box.links < LEAST_ENTRIES || box.links > MOST_ENTRIES || box.parent == null || box.prose > 0 || box.linkWeight > box.links * ENTRY
                || box.weight - box.linkWeight > 2 * ENTRY || !isBeside(box) && !(trail && isBesideTrail(box, claims))) {
            return false;
        }
        for (Box peer : box.parent.children) {
            if (peer != box && peer.drop == null && peer.tag.equals(box.tag) && peer.weight > 2 * box.weight) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands before the column that the way to the page begins, in a cell or box of the same kind. */
    private static boolean isBesideTrail(Box box, ClaimedElements claims) {
        if (box.images > 0 || box.fields > 0 || box.links < MENU_ENTRIES || box.parent == null) {
            return false;
        }
        return box.parent.children.stream().anyMatch(peer -> peer != box && peer.tag.equals(box.tag) && peer.holdsBlock && holdsTrail(peer, claims));
    }

    private static boolean holdsTrail(Box column, ClaimedElements claims) {
        return claims.of(column.element).isEmpty() && column.children.stream().limit(3).anyMatch(child -> claims.of(child.element).filter(role -> role == ClaimedElements.Role.BREADCRUMB).isPresent()
                || child.holdsBlock && holdsTrail(child, claims));
    }

    private static boolean isBeside(Box box) {
        if (box.signal == Signal.SIDE) {
            return true;
        }
        String names = box.names();
        return names.contains("side") || names.contains("left") || names.contains("submenu") || names.contains("lanmu");
    }
}
