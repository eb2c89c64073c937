package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import org.jsoup.nodes.Element;

/** A row of short links of which half and more are controls: the others are, too, whatever they are called. */
final class ControlRow {
    /** Letters of a line around empty blocks, at most. */
    private static final int LONGEST_LINE = 90;

    /** Weight of the words of a control, at most. */
    private static final int BUTTON = 24;

    /** Entries of a list of controls, at most. */
    private static final int MOST_ENTRIES = 24;

    private ControlRow() {}

    /** Whether a line is one in which not each word is known as a control, or more than words stands. */
    static boolean is(Box line) {
        int controls = 0;
        int told = 0;
        int links = 0;
        String own = Text.line(line.element.ownText());
        boolean begun = Phrases.isControl(own);
        int weight = begun ? Text.weight(own) : 0;
        for (Element link : line.element.getElementsByTag("a")) {
            String text = Text.line(link);
            if (!text.isEmpty()) {
                links++;
                weight += Text.weight(text);
                told += Phrases.isControl(text) ? 1 : 0;
                controls += Phrases.isControl(text) || isDead(link) ? 1 : 0;
                if (Text.weight(text) > BUTTON) {
                    return false;
                }
            }
        }
        return links > 1 && (told < links || begun || own.startsWith("[")) && (told > 0 || begun) && controls * 2 >= links && weight * 10 >= line.weight * 8;
    }

    /** Whether each entry of a list is the name of a control: the networks that a page is shared to. */
    static boolean areEntries(Box entry) {
        if (entry.parent == null || entry.parent.children.size() > MOST_ENTRIES) {
            return false;
        }
        int said = 0;
        for (Box peer : entry.parent.children) {
            if (peer.weight > 0 && !Phrases.isControl(peer.line())) {
                return false;
            }
            said += peer.weight > 0 ? 1 : 0;
        }
        return said > 1;
    }

    private static boolean isDead(Element link) {
        String href = link.attr("href").strip();
        return href.isEmpty() || href.equals("#") || href.startsWith("javascript:");
    }

    /** Whether a short line is all that a block says, and the blocks in it are empty: where a script draws a code to scan. */
    static boolean isAroundEmpty(Box box, List<Box> boxes) {
        return box.block && box.weight > 0 && box.weight < LONGEST_LINE && boxes.subList(box.order + 1, box.end).stream().noneMatch(in -> in.block && (in.weight > 0 || in.fields > 0));
    }
}
