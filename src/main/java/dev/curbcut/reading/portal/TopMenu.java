package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Autonyms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A menu without a way home: the first list of short links, where nothing of news stands before it and nothing names or draws it. */
final class TopMenu {
    private TopMenu() {}

    static void drop(List<Box> boxes, LinkCounts counts, Context context) {
        for (Box box : boxes.subList(1, Math.min(boxes.size(), (boxes.size() + FrontMenus.NEAR) / 3))) {
            if (box.drop != null) {
                continue;
            }
            if (box.prose > 0 && !box.holdsBlock || Tags.isHeading(box.tag) && box.weight > 0 && box.links == 0) {
                return;
            }
            if (box.links >= FrontMenus.FEWEST && box.fields == 0 && box.images * 2 <= box.links && FrontMenus.isMenu(box) && !counts.isNews(box) && isListOfLinks(box) && leadsOn(box, boxes, context)) {
                if (isNamed(box)) {
                    return;
                }
                boolean tools = isTools(box);
                box.leaveOut(tools ? Drop.SITE : Drop.NAVIGATION, boxes);
                if (!tools) {
                    return;
                }
            }
        }
    }

    /** Whether a list is for readers of every site: to sign in, to see a map, to change the language. The menu comes after it. */
    private static boolean isTools(Box box) {
        return box.children.stream().anyMatch(part -> part.weight > 0 && part.links > 0 && (Autonyms.names(part.line()) || FrontWords.isJunk(part.line()) || FrontWords.isSiteMap(part.line())));
    }

    /** Whether each of three parts or more leads somewhere. */
    private static boolean isListOfLinks(Box box) {
        int parts = 0;
        for (Box part : box.children) {
            if (part.weight > 0 && part.drop == null) {
                if (part.links == 0) {
                    return false;
                }
                parts++;
            }
        }
        return parts >= FrontMenus.FEWEST;
    }

    /** Whether most links of a part lead to pages, each to another. */
    private static boolean leadsOn(Box box, List<Box> boxes, Context context) {
        Set<Target> pages = new HashSet<>();
        for (Box link : boxes.subList(box.order, box.end)) {
            if (link.tag.equals("a") && context.target(link.element.attr("href")) instanceof Target.Web web && !web.address().equals(context.address())) {
                pages.add(web);
            }
        }
        return pages.size() >= FrontMenus.FEWEST && pages.size() * 4 >= box.links * 3;
    }

    /** Whether words without a link stand right before a part, or right before what holds it alone. */
    static boolean isNamed(Box box) {
        for (Box at = box; at.parent != null; at = at.parent) {
            for (int i = at.index - 1; i >= 0; i--) {
                Box peer = at.parent.children.get(i);
                if (peer.weight > 0 || peer.links > 0) {
                    return peer.links == 0 && !peer.tag.equals("button") && FrontWords.isName(peer.line(), false);
                }
            }
        }
        return false;
    }
}
