package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.EntryLine;
import dev.curbcut.reading.portal.entry.EntryLines;
import dev.curbcut.reading.portal.entry.EntryShape;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.portal.entry.SoleTargets;
import java.util.ArrayList;
import java.util.List;

/** A line over a list that names it and leads on by words of its own: “Services | Go to the service portal”. */
final class NameBar {
    private NameBar() {}

    /** The name, then the link; empty where it is anything else. */
    static List<Part> of(Box box, SoleTargets targets) {
        if (box.weight > 2 * FrontWords.NAME || box.images > 0 || box.links != 1 || EntryShape.isRow(box.tag) || !isOverList(box)) {
            return List.of();
        }
        List<EntryLine> lines = EntryLines.of(box).lines;
        if (lines.size() != 2 || lines.get(0).linked() || !lines.get(1).linked() || lines.get(0).holder() == box || FrontWords.isButton(lines.get(1).text())) {
            return List.of();
        }
        EntryLine name = lines.get(0);
        EntryLine link = lines.get(1);
        if (!FrontWords.isName(name.text(), name.heading()) || !FrontWords.isName(link.text(), false)) {
            return List.of();
        }
        return List.of(new Part.Words(box, name.text(), name.heading()), new Part.Row(new Entry(box, link.anchor(), link.text(), targets.of(box), null, List.of(), null, false, false)));
    }

    /** Whether it is the first of two things, and the other holds several links. */
    private static boolean isOverList(Box box) {
        if (box.parent == null) {
            return false;
        }
        List<Box> said = new ArrayList<>();
        for (Box peer : box.parent.children) {
            if (peer.drop == null && (peer.weight > 0 || peer.links > 0)) {
                said.add(peer);
            }
            if (said.size() > 2) {
                return false;
            }
        }
        return said.size() == 2 && said.getFirst() == box && said.getLast().links > 1;
    }
}
