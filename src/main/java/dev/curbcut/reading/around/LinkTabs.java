package dev.curbcut.reading.around;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.LinkListTitle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names side by side and as many lists of links after them, in order, whatever shows one and hides the others: “Ministries, Provinces, Media”. */
final class LinkTabs {
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    /** How deep the names, and the lists, may stand in what holds them. */
    private static final int LEVELS = 3;

    /** The share of links in what a list says. */
    private static final double LINKS = .8;

    /** The name of each list that is yet to come. */
    private final Map<Box, String> names = new IdentityHashMap<>();

    /** Whether a part is such names; then the lists after it have their titles. A list that is met gives its region its title. */
    boolean opens(Box box, Region region) {
        String title = names.isEmpty() ? null : names.remove(box);
        region.title = title == null ? region.title : title;
        return title == null && isStrip(box);
    }

    private boolean isStrip(Box strip) {
        if (strip.links > 0 || strip.weight == 0 || strip.weight > LinkListTitle.LONGEST * 2 || strip.fields > 0 || strip.parent == null || strip.children.isEmpty()) {
            return false;
        }
        List<Box> titles = said(strip);
        Box next = titles.size() < FEWEST || titles.size() > MOST ? null : after(strip);
        if (next == null || titles.stream().anyMatch(title -> title.weight == 0 || title.weight * 2 > LinkListTitle.LONGEST)) {
            return false;
        }
        List<Box> lists = beside(next, titles.size());
        lists = lists.isEmpty() ? said(next) : lists;
        if (lists.size() != titles.size() || !lists.stream().allMatch(list -> list.links > 1 && list.block && list.linkShare() > LINKS)) {
            return false;
        }
        for (int i = 0; i < lists.size(); i++) {
            names.put(lists.get(i), titles.get(i).line());
        }
        return true;
    }

    /** As many parts of one kind side by side; empty where there are fewer or more. */
    private static List<Box> beside(Box first, int count) {
        List<Box> alike = new ArrayList<>();
        List<Box> peers = first.parent == null ? List.of() : first.parent.children;
        for (Box peer : peers.subList(first.index, Math.min(peers.size(), first.index + 2 * MOST))) {
            if (peer.weight > 0 || peer.links > 0) {
                if (!peer.tag.equals(first.tag)) {
                    break;
                }
                alike.add(peer);
            }
        }
        return alike.size() == count ? alike : List.of();
    }

    /** What a part says, or what the only thing in it does. */
    private static List<Box> said(Box box) {
        List<Box> said = List.of(box);
        for (int level = 0; level < LEVELS && said.size() == 1; level++) {
            said = said.getFirst().children.stream().filter(child -> child.weight > 0 || child.links > 0).limit(MOST + 1).toList();
        }
        return said;
    }

    private static @Nullable Box after(Box strip) {
        List<Box> peers = strip.parent == null ? List.of() : strip.parent.children;
        for (int i = strip.index + 1; i < peers.size(); i++) {
            if (peers.get(i).weight > 0 || peers.get(i).links > 0) {
                return peers.get(i).links > 1 ? peers.get(i) : null;
            }
        }
        return null;
    }
}
