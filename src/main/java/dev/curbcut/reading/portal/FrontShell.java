package dev.curbcut.reading.portal;

import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.CarouselClone;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What surely is no content of a front page: its head and menu, its foot, links to friends, dialogs, copies. Told by what
 * stands in it and where; names only confirm. All links stay, in the navigation.
 */
final class FrontShell {
    private static final Words LEAVING = new Words("即将离开|即将跳转|是否继续|leaving this site|leaving the site|leaving our site|leaving this website|leaving our website|we use cookies|uses cookies");

    private static final Set<String> PARTS = Set.of("main", "article", "section");

    /** The weight of what a dialog says at most, and its links. */
    private static final int DIALOG = 300;
    private static final int DIALOG_LINKS = 4;

    /** The weight of what stands on a picture that floats over the page. */
    private static final int FLOATING = 36;

    /** The weight of a foot that is named so, at most. */
    private static final int FOOT = 1200;

    /** The weight of controls to share, and of a breadcrumb or a pager. */
    private static final int SHARING = 200;
    private static final int CLAIMED = 600;

    private final List<Box> boxes;
    private final LinkCounts counts;
    private final ClaimedElements claims;
    private final boolean map;
    private final HiddenPanels panels = new HiddenPanels();

    private FrontShell(List<Box> boxes, LinkCounts counts, ClaimedElements claims, boolean map) {
        this.boxes = boxes;
        this.counts = counts;
        this.claims = claims;
        this.map = map;
    }

    /** @param title of the page: a map of the site is one of its menus */
    static void drop(List<Box> boxes, String title, ClaimedElements claims, Context context) {
        boolean map = FrontWords.isSiteMap(title);
        LinkCounts counts = new LinkCounts(boxes, context);
        new FrontShell(boxes, counts, claims, map).judge();
        FrontMenus.drop(boxes, counts, title, map, context);
        FrontFoot.drop(boxes, counts);
    }

    private void judge() {
        for (Box box : boxes) {
            if (box.parent != null && box.parent.drop == null && box.drop == null) {
                Drop drop = verdict(box);
                if (drop != null) {
                    box.leaveOut(drop, boxes);
                }
            }
        }
    }

    private @Nullable Drop verdict(Box box) {
        if (CarouselClone.is(box)) {
            return Drop.DUPLICATE;
        }
        if (box.weight < CLAIMED && isRead(box)) {
            return Drop.CLAIMED;
        }
        if (box.hidden && Hidden.isForAll(box.element) && !panels.is(box)) {
            return Drop.HIDDEN;
        }
        if (isFloating(box)) {
            return Drop.ADVERTISEMENT;
        }
        if (isDialog(box)) {
            return Drop.POPUP;
        }
        return switch (box.tag) {
            case "nav" -> Drop.NAVIGATION;
            case "footer" -> Drop.SITE;
            case "noscript" -> Drop.DUPLICATE;
            case "header" -> isHead(box) ? Drop.SITE : null;
            default -> box.bare ? null : named(box, box.element.attr("role"));
        };
    }

    /** What a part's role and names say of it, where what stands in it agrees. */
    private @Nullable Drop named(Box box, String role) {
        if (role.equals("navigation") || role.equals("contentinfo")) {
            return role.equals("navigation") ? Drop.NAVIGATION : Drop.SITE;
        }
        if (role.equals("banner") && isHead(box)) {
            return Drop.SITE;
        }
        return switch (box.signal) {
            case NAVIGATION -> !map && FrontMenus.isMenu(box) && box.links > FrontMenus.FEWEST && !TopMenu.isNamed(box) ? Drop.NAVIGATION : null;
            case SHARE -> box.weight < SHARING ? Drop.SHARE : null;
            case POPUP -> counts.headlines(box) == 0 && !box.holdsMain && box.weight * 3 < boxes.getFirst().weight ? Drop.POPUP : null;
            case SITE -> box.headings == 0 && box.weight < FOOT && box.saysFoot() ? Drop.SITE : null;
            case NONE, BODY, CONTENT, SIDE, RELATED, COMMENTS, ADVERTISEMENT, CONTROL -> null;
        };
    }

    private boolean isRead(Box box) {
        ClaimedElements.Role role = claims.of(box.element).orElse(null);
        return role == ClaimedElements.Role.BREADCRUMB || role == ClaimedElements.Role.PAGINATION;
    }

    private boolean isDialog(Box box) {
        if (box.tag.equals("dialog") || !box.bare && (box.element.attr("role").equals("dialog") || box.element.attr("role").equals("alertdialog"))) {
            return true;
        }
        return box.block && (box.prose > 0 || box.fields > 0) && box.weight < DIALOG && box.links <= DIALOG_LINKS && !box.holdsMain && LEAVING.in(box.line().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isFloating(Box box) {
        return !box.bare && box.images > 0 && box.links <= 2 && box.weight < FLOATING && box.element.attr("style").replace(" ", "").contains("position:fixed");
    }

    /** The head of a page, not of a part: no headlines stand in it. */
    private boolean isHead(Box box) {
        return counts.headlines(box) == 0 && !box.holdsMain && Tags.around(box.element, PARTS) == null;
    }
}
