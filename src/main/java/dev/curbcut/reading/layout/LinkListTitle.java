package dev.curbcut.reading.layout;

import java.util.List;

/** A line without links that stands right over a list of them, in whatever elements: its title, though no heading. */
public final class LinkListTitle {
    /** A longer line is no title: in characters, or as it weighs. */
    public static final int LONGEST = 60;

    /** Share of links in what it stands over. */
    private static final double LINKS = .8;

    private LinkListTitle() {}

    /** Whether a box is such a line. */
    public static boolean is(Box box) {
        if (box.links > 0 || box.weight == 0 || box.weight > LONGEST || box.holdsBlock || box.fields > 0 || box.parent == null || box.index + 1 >= box.parent.children.size()) {
            return false;
        }
        List<Box> peers = box.parent.children;
        Box below = peers.get(box.index + 1);
        if (below.tag.equals("ul") || below.tag.equals("ol")) {
            return below.links > 1;
        }
        int links = 0;
        int weight = 0;
        int linked = 0;
        for (Box peer : peers.subList(box.index + 1, peers.size())) {
            if (peer.links == 0 && peer.weight > 0 || !peer.block) {
                break;
            }
            links += peer.links;
            weight += peer.weight;
            linked += peer.linkWeight;
        }
        return links > 1 && linked > LINKS * weight;
    }
}
