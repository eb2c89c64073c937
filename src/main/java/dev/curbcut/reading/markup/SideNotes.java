package dev.curbcut.reading.markup;

import org.jsoup.nodes.Element;

/** Notes that stand in a line in the source and beside it on the screen: they stand after the line, which reads on. */
final class SideNotes {
    private static final int LEVELS = 4;

    private SideNotes() {}

    /** @param box the tick box that shows the note on a narrow screen: a label before it, the note after it */
    static void move(Element box) {
        Element note = box.nextElementSibling();
        Element label = box.previousElementSibling();
        boolean toggle = note != null && label != null && box.attr("type").equalsIgnoreCase("checkbox") && !box.id().isEmpty() && label.normalName().equals("label")
                && label.attr("for").equals(box.id()) && label.text().length() <= 3;
        if (!toggle || !note.normalName().matches("span|small|aside") || !note.hasText()) {
            return;
        }
        Element line = note.parent();
        for (int up = 0; up < LEVELS && line != null && !line.normalName().equals("p"); up++) {
            line = line.parent();
        }
        if (line == null || !line.normalName().equals("p")) {
            return;
        }
        Element after = line;
        while (after.nextElementSibling() instanceof Element next && next.hasClass("note-of-a-line")) {
            after = next;
        }
        Element moved = new Element("p").addClass("note-of-a-line");
        moved.appendChildren(note.childNodesCopy());
        after.after(moved);
        note.remove();
        label.remove();
        box.remove();
    }
}
