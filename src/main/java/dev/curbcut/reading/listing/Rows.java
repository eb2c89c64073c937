package dev.curbcut.reading.listing;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.AuthorLink;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Comments;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what names a row of a list of links, and its date. */
final class Rows {
    /** Links a row may have: a card links its picture, title, author and topics. */
    private static final int MOST_LINKS = 12;
    /** What has more is a section of the page. */
    private static final int MOST_HEADINGS = 3;
    /** The heaviest row. */
    private static final int MOST_WEIGHT = 4000;
    /** A date line is no longer. */
    private static final int DATE_LINE = 80;

    private Rows() {}

    /** Weight of a link that says what there is besides, such as how a document is explained, at most. */
    private static final int BESIDE = 12;

    /** Weight of a remark from which on the link below it is its writer's. */
    private static final int REMARK = 20;

    /** Reads a row; null when it is none. */
    static @Nullable Row of(Box row, Context context) {
        return of(List.of(row), context);
    }

    /** Reads a row that is several boxes, one after the other. */
    static @Nullable Row of(List<Box> parts, Context context) {
        int links = 0;
        int weight = 0;
        int headings = 0;
        for (Box part : parts) {
            links += part.links;
            weight += part.weight;
            headings += part.headings;
        }
        if (links == 0 || headings > MOST_HEADINGS || links > (parts.getFirst().tag.equals("li") ? 4 * MOST_LINKS : MOST_LINKS) || weight > MOST_WEIGHT) {
            return null;
        }
        List<Box> anchors = new ArrayList<>();
        List<Box> dates = new ArrayList<>();
        for (Box part : parts) {
            walk(part, anchors, dates, true);
        }
        Map<Object, Box> byTarget = new LinkedHashMap<>();
        Box heading = null;
        Box longest = null;
        int most = 0;
        int targets = 0;
        for (Box anchor : anchors) {
            Target target = context.target(anchor.element.attr("href"));
            if (target instanceof Target.Here || target == null && anchor.weight == 0) {
                continue;
            }
            String text = anchor.line();
            if (Phrases.isMore(text)) {
                continue;
            }
            if (byTarget.putIfAbsent(target == null ? anchor : target, anchor) == null && anchor.weight > 0) {
                targets++;
            }
            if (heading == null && inHeading(anchor, parts)) {
                heading = anchor;
            }
            int worth = Math.max(anchor.weight, Text.weight(anchor.element.attr("title")) > 0 && anchor.weight == 0 ? 1 : 0);
            if (worth > most) {
                most = worth;
                longest = anchor;
            }
        }
        Box title = heading != null ? heading : longest;
        if (title == null || Comments.isUser(title) || heading == null && isSignature(title, parts) || isRowItself(title, parts)) {
            return null;
        }
        RowDate said = RowDate.of(parts, dates, title, weight, context);
        String date = said.iso();
        weight -= nested(parts);
        boolean enough = heading != null || isAlone(title) && targets <= 2 || targets == 1 && isSpread(title) || title.weight * 5 >= weight * 2 || date != null && title.weight * 6 >= weight;
        if (!enough || heading == null && targets > 1 && title.weight * 2 < weight && !(date != null && leads(title, byTarget.values()))) {
            return null;
        }
        return RowName.of(title, context.target(title.element.attr("href")), date, said.box(), heading != null);
    }

    /** The row that a link names which was told by comparing it with others. */
    static @Nullable Row named(Box row, Box title, Context context) {
        List<Box> dates = new ArrayList<>();
        walk(row, new ArrayList<>(), dates, true);
        RowDate said = RowDate.of(List.of(row), dates, title, row.weight, context);
        return RowName.of(title, context.target(title.element.attr("href")), said.iso(), said.box(), false);
    }

    /** The row that stands beside a link which only offers it. */
    static Row offered(Box row, Box link, Context context) {
        List<Box> dates = new ArrayList<>();
        walk(row, new ArrayList<>(), dates, true);
        RowDate said = RowDate.of(List.of(row), dates, link, row.weight, context);
        return new Row(link, link, context.target(link.element.attr("href")), Offer.name(row, link, said.box()), false, said.iso(), said.box(), false);
    }

    /** Whether a link stands in a row of a list within: what holds rows is no row itself. */
    private static boolean isRowItself(Box title, List<Box> parts) {
        for (Box up = title; up != null && !parts.contains(up); up = up.parent) {
            if (up.tag.equals("li")) {
                return parts.stream().noneMatch(part -> part.tag.equals("li"));
            }
        }
        return false;
    }

    /** Whether a link to its writer stands below what was written: then that is a remark, and no row of a list. */
    private static boolean isSignature(Box title, List<Box> parts) {
        for (Box at = title; AuthorLink.is(title) && at.parent != null && !parts.contains(at); at = at.parent) {
            if (at.parent.prose > 0 && at.parent.children.subList(0, at.index).stream().anyMatch(before -> before.links == 0 && before.weight > REMARK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link comes first, in a line of its own and in a script of words without spaces, and the others are a word or two that say what there is besides. */
    private static boolean leads(Box title, Collection<Box> anchors) {
        return isAlone(title) && title.line().codePoints().anyMatch(Text::isWide) && anchors.iterator().next() == title && anchors.stream().allMatch(anchor -> anchor == title || anchor.weight <= BESIDE && anchor.weight * 3 <= title.weight);
    }

    /** Whether a link has its line to itself. */
    private static boolean isAlone(Box anchor) {
        Box line = anchor.parent;
        while (line != null && !line.block) {
            line = line.parent;
        }
        return line != null && anchor.weight * 5 >= line.weight * 4;
    }

    /** Whether a link comes first in its card, with blocks after it and no words beside it: it is spread over the whole card. */
    private static boolean isSpread(Box anchor) {
        if (anchor.parent == null || anchor.weight == 0 || !anchor.parent.element.ownText().isBlank()) {
            return false;
        }
        boolean after = false;
        boolean blocks = false;
        for (Box peer : anchor.parent.children) {
            if (peer.drop == null && peer != anchor && peer.weight > 0) {
                if (!after || !peer.block) {
                    return false;
                }
                blocks = true;
            }
            after |= peer == anchor;
        }
        return blocks;
    }

    /** Weight of the lists within a row: they say more of it, and don't name it. */
    private static int nested(List<Box> parts) {
        int weight = 0;
        for (Box part : parts) {
            for (Box child : part.children) {
                weight += child.drop == null && isNested(child) ? child.weight : 0;
            }
        }
        return weight;
    }

    private static boolean isNested(Box box) {
        return box.tag.equals("ul") || box.tag.equals("ol") || box.tag.equals("dl")
                || (box.tag.equals("div") && box.links > 1 && box.parent != null && box.parent.tag.equals("li") && box.parent.children.getFirst() != box);
    }

    private static void walk(Box box, List<Box> anchors, List<Box> dates, boolean top) {
        if (box.drop != null || !top && !anchors.isEmpty() && isNested(box)) {
            return;
        }
        if (box.tag.equals("a") && box.links > 0) {
            anchors.add(box);
        } else if (box.weight > 3 && box.links == 0 && (box.weight <= RowDate.LEAF || box.weight < DATE_LINE && !box.holdsBlock)) {
            dates.add(box);
        }
        for (Box child : box.children) {
            walk(child, anchors, dates, false);
        }
    }

    private static boolean inHeading(Box anchor, List<Box> parts) {
        if (anchor.headings > 0) {
            return true;
        }
        for (Box up = anchor.parent; up != null; up = up.parent) {
            if (Tags.isHeading(up.tag) || up.tag.equals("dt")) {
                return anchor.weight * 2 >= up.weight;
            }
            if (parts.contains(up)) {
                return false;
            }
        }
        return false;
    }
}
