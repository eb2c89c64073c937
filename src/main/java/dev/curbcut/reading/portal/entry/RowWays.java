package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links that every row of a list has by the same words, after the one that it is about: “Guide”, “Apply online”. */
final class RowWays {
    /** The weight of such words, of a row, and the links in it, at most. */
    private static final int WORDS = 30;
    private static final int ROW = 1200;
    private static final int MOST = 6;

    private RowWays() {}

    /** The words that a row's links have in common with those of the rows beside it; empty where it has none. */
    static Set<String> of(Box row) {
        if (row.parent == null || row.links < 2 || row.links > MOST || row.weight > ROW) {
            return Set.of();
        }
        Box before = beside(row, -1);
        Box after = beside(row, 1);
        if (before == null && after == null || !EntryShape.isRow(row.tag) && (before == null || beside(before, -1) == null) && (after == null || beside(after, 1) == null) && (before == null || after == null)) {
            return Set.of();
        }
        Set<String> common = new HashSet<>();
        for (Box anchor : anchors(row)) {
            String words = anchor.line();
            if (anchor.weight > 0 && anchor.weight <= WORDS && !FrontWords.isButton(words)) {
                common.add(words);
            }
        }
        if (before != null) {
            common.retainAll(words(before));
        }
        if (after != null) {
            common.retainAll(words(after));
        }
        return common;
    }

    /** The next part on one side that is of the same kind; null where another stands there. */
    private static @Nullable Box beside(Box row, int step) {
        List<Box> peers = row.parent.children;
        for (int i = row.index + step; i >= 0 && i < peers.size(); i += step) {
            Box peer = peers.get(i);
            if (peer.drop == null && (peer.weight > 0 || peer.links > 0)) {
                return peer.tag.equals(row.tag) && peer.links > 1 && peer.links <= MOST && peer.weight <= ROW ? peer : null;
            }
        }
        return null;
    }

    private static Set<String> words(Box row) {
        Set<String> words = new HashSet<>();
        anchors(row).forEach(anchor -> words.add(anchor.line()));
        return words;
    }

    /** The links in a part, in order. */
    static List<Box> anchors(Box box) {
        List<Box> out = new ArrayList<>();
        gather(box, out);
        return out;
    }

    private static void gather(Box box, List<Box> out) {
        if (box.drop == null && box.tag.equals("a") && box.links > 0) {
            out.add(box);
        }
        box.children.forEach(child -> gather(child, out));
    }
}
