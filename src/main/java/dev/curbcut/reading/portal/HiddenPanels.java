package dev.curbcut.reading.portal;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.MoreWords;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Parts that are hidden, but beside others of their kind: what a tab shows, or the way to the rest of that. */
final class HiddenPanels {
    /** The weight of the name of a list that it opens, at most. */
    private static final int NAME = 60;

    /**
     * What stands in a part, looked at once for all that is hidden in it.
     *
     * @param shown tags of what is seen and holds several links
     * @param more whether a way to more is seen
     * @param opened whether names stand before the hidden lists, one for each: a name opens its list
     */
    private record Peers(Set<String> shown, boolean more, boolean opened) {}

    private final Map<Box, Peers> known = new IdentityHashMap<>();

    boolean is(Box box) {
        if (box.parent == null) {
            return false;
        }
        Peers peers = known.computeIfAbsent(box.parent, HiddenPanels::of);
        if (box.tag.equals("a") && MoreWords.is(box.line())) {
            return peers.more();
        }
        return box.links > 1 && (peers.shown().contains(box.tag) || peers.opened());
    }

    private static Peers of(Box parent) {
        Set<String> shown = new HashSet<>();
        boolean more = false;
        boolean opened = true;
        int names = 0;
        int lists = 0;
        for (Box peer : parent.children) {
            if (!peer.hidden && peer.links > 1) {
                shown.add(peer.tag);
            }
            more |= !peer.hidden && peer.tag.equals("a") && MoreWords.is(peer.line());
            if (peer.hidden && peer.links > 0) {
                lists++;
            } else if (lists == 0 && peer.weight > 0 && peer.weight <= NAME && peer.links <= 1) {
                names++;
            } else if (peer.weight > 0 && !Tags.isSilent(peer.tag)) {
                opened = false;
            }
        }
        return new Peers(shown, more, opened && lists > 1 && names == lists);
    }
}
