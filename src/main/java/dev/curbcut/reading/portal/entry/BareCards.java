package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** Cards that lead nowhere, side by side and alike: of an office's heads, each with a picture, a name and what is done by whom. */
public final class BareCards {
    private static final int FEWEST = 2;

    /** Lines of a card. */
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 6;

    private BareCards() {}

    /** A row for each card, named by its first line, after the heading that stands over them; empty where the parts of a box are no such cards. */
    public static List<Part> of(Box box) {
        List<Box> cards = new ArrayList<>();
        Box heading = null;
        for (Box child : box.children) {
            if (cards.isEmpty() && heading == null && Tags.isHeading(child.tag) && child.weight > 0 && child.links == 0 && child.drop == null) {
                heading = child;
                continue;
            }
            if (child.drop != null || child.weight == 0 && child.images == 0 || Tags.isSilent(child.tag)) {
                continue;
            }
            boolean alike = child.block && child.links == 0 && child.fields == 0 && child.children.size() > 1 && (cards.isEmpty() || areAlike(cards.getFirst(), child));
            if (!alike) {
                return List.of();
            }
            cards.add(child);
        }
        if (cards.size() < FEWEST) {
            return List.of();
        }
        List<Entry> rows = new ArrayList<>();
        for (Box card : cards) {
            EntryLines lines = EntryLines.of(card);
            List<String> said = lines.lines.stream().map(EntryLine::text).filter(FrontWords::says).toList();
            if (said.size() < FEWEST_LINES || said.size() > MOST_LINES || !FrontWords.isName(said.getFirst(), false)) {
                return List.of();
            }
            rows.add(new Entry(card, null, said.getFirst(), null, null, said.subList(1, said.size()), lines.pictures.isEmpty() ? null : lines.pictures.getFirst(), false, false));
        }
        Part all = new Part.Rows(box, rows);
        return heading == null ? List.of(all) : List.of(new Part.Words(heading, heading.line(), true), all);
    }

    private static boolean areAlike(Box one, Box other) {
        if (!one.tag.equals(other.tag) || one.children.size() != other.children.size()) {
            return false;
        }
        for (int i = 0; i < one.children.size(); i++) {
            if (!one.children.get(i).tag.equals(other.children.get(i).tag)) {
                return false;
            }
        }
        return true;
    }
}
