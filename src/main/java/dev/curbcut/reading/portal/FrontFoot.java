package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.wording.FooterText;
import dev.curbcut.reading.wording.PolicyLinks;
import dev.curbcut.reading.wording.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The foot of a front page, wherever it stands, what comes after it, and lists of links to the sites of others. */
final class FrontFoot {
    private static final Words SIGNS = new Words("icp备|公网安备|网站标识码|主办单位|主办：|主办:|content owned by|website content managed|designed and developed by|developed and hosted by|government websites by|承办单位|承办：|建议使用|瀏覽人次|訪客人次|造訪人次|參觀人次");

    /** What a foot without such signs says of the office; where its duties are told say {@link PolicyLinks}. */
    private static final Words OFFICE = new Words("phone:|tel:|fax:|tel.|tél.|tél :|电话|電話|地址|住所|〒|telefon|téléphone|teléfono");

    /** The weight of a foot at most, and the links in it. */
    private static final int WEIGHT = 1200;
    private static final int LINKS = 30;

    /** The weight of an entry of a foot on average, at most, and of the name of another site. */
    private static final int ENTRY = 33;
    private static final int FRIEND = 60;

    private static final int FEWEST_FRIENDS = 5;

    /** The weight of the title of links to friends at most. */
    private static final int TITLE = 36;

    /** Running text that may come after a foot. */
    private static final int GREETING = 120;

    private final List<Box> boxes;
    private final LinkCounts counts;

    private FrontFoot(List<Box> boxes, LinkCounts counts) {
        this.boxes = boxes;
        this.counts = counts;
    }

    static void drop(List<Box> boxes, LinkCounts counts) {
        var foot = new FrontFoot(boxes, counts);
        foot.feet();
        foot.last();
        foot.friends();
        foot.titles();
    }

    /** Where a sign stands that one has, with what is around it as long as it is no list. */
    private void feet() {
        Box last = null;
        for (Box box : boxes) {
            if (box.drop != null || box.holdsBlock || !box.block || box.weight == 0 || box.weight > WEIGHT || isNews(box) || !isSigned(box)) {
                continue;
            }
            Box foot = box;
            while (foot.parent != null && foot.parent.parent != null && isFoot(foot.parent)) {
                foot = foot.parent;
            }
            if (foot.drop == null && counts.headlines(foot) == 0) {
                foot.leaveOut(Drop.SITE, boxes);
                last = foot;
            }
        }
        if (last != null && last.order * 3 > boxes.size() * 2) {
            below(last);
        }
    }

    /** The last part of a page, where it says how the office is reached and where its duties are told. */
    private void last() {
        for (Box at = boxes.getFirst(); at != null; at = lastOf(at)) {
            if (at.parent != null && at.weight <= WEIGHT && at.links <= LINKS && !at.holdsMain && counts.headlines(at) == 0 && at.linkWeight <= at.links * ENTRY) {
                String line = at.line().toLowerCase(Locale.ROOT);
                if (!isOf(at)) {
                    continue;
                }
                if (PolicyLinks.in(at.element) || PolicyLinks.named(line) ? OFFICE.in(line) || FooterText.saysRights(line) : OFFICE.in(line) && FooterText.saysRights(line)) {
                    at.leaveOut(Drop.SITE, boxes);
                    return;
                }
            }
        }
    }

    /** Whether what is left of a part says what a foot does. */
    private boolean isOf(Box part) {
        StringBuilder left = new StringBuilder();
        for (Box box : boxes.subList(part.order, part.end)) {
            if (box.drop == null) {
                left.append(box.element.ownText().toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return OFFICE.in(left.toString()) || PolicyLinks.named(left.toString());
    }

    /** The last part in one that says something or leads on; null for none. */
    private static @Nullable Box lastOf(Box box) {
        for (Box part : box.children.reversed()) {
            if (part.drop == null && (part.weight > 0 || part.links > 0)) {
                return part;
            }
        }
        return null;
    }

    private boolean isFoot(Box box) {
        return box.weight <= WEIGHT && box.links <= LINKS && !isNews(box) && !box.holdsMain && box.linkWeight <= box.links * ENTRY;
    }

    private boolean isSigned(Box box) {
        String line = box.line().toLowerCase(Locale.ROOT);
        return SIGNS.in(line) || FooterText.saysRights(line) || box.order * 3 > boxes.size() * 2 && OFFICE.in(line) && PolicyLinks.named(line);
    }

    /** Short links that look like an article's address are none of the news where two signs of a foot stand with them. */
    private boolean isNews(Box box) {
        return counts.isNews(box) && (box.headings > 0 || counts.headlines(box) > 0 || !box.saysFoot());
    }

    private void below(Box foot) {
        for (Box at = foot; at.parent != null; at = at.parent) {
            for (Box peer : at.parent.children.subList(at.index + 1, at.parent.children.size())) {
                if (peer.drop == null && peer.prose < GREETING && !counts.isNews(peer)) {
                    peer.leaveOut(Drop.SITE, boxes);
                }
            }
        }
    }

    /** Lists of other sites: what most links of a part lead to is the home of another, or the part is called so. */
    private void friends() {
        for (Box box : boxes) {
            if (box.drop != null || box.parent == null || box.prose > 0) {
                continue;
            }
            if (box.links == 0) {
                called(box);
            } else if (box.links >= FEWEST_FRIENDS && box.weight <= box.links * FRIEND && counts.otherSites(box) >= FEWEST_FRIENDS && counts.otherSites(box) * 10 >= counts.pages(box) * 8) {
                titled(box).leaveOut(Drop.SITE, boxes);
            }
        }
    }

    private void called(Box title) {
        if (title.weight > 0 && title.weight <= TITLE && FrontWords.isFriends(title.line())) {
            Box list = titled(title);
            if (list != title && list.links > 0 && list.prose == 0 && counts.headlines(list) == 0 && list.weight <= list.links * FRIEND + TITLE) {
                list.leaveOut(Drop.SITE, boxes);
            }
        }
    }

    /** The title of lists that were left out goes with them. */
    private void titles() {
        for (Box box : boxes) {
            if (box.drop == null && box.parent != null && box.links == 0 && box.weight > 0 && box.weight <= TITLE && isAlone(box) && FrontWords.isFriends(box.line())) {
                box.leaveOut(Drop.SITE, boxes);
            }
        }
    }

    private static boolean isAlone(Box title) {
        List<Box> beside = title.parent == null ? List.of() : title.parent.children.subList(title.index + 1, title.parent.children.size());
        return beside.stream().anyMatch(b -> b.drop == Drop.SITE) && beside.stream().allMatch(b -> b.drop != null || b.weight == 0 && b.links == 0);
    }

    /** A part with the title or the list beside it, where they have what they stand in to themselves. */
    private static Box titled(Box part) {
        Box at = part;
        while (at.parent != null && at.parent.parent != null && (at.parent.links == part.links || part.links == 0) && at.parent.headings <= 1 && at.parent.weight - at.parent.linkWeight <= TITLE) {
            at = at.parent;
            if (part.links == 0 && at.links > 0) {
                break;
            }
        }
        return at;
    }
}
