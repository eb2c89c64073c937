package dev.curbcut.document.hypertext;

import dev.curbcut.document.numeral.Numerals;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lists of an HTML text that are open, and the numbers that their items show (HTML, section 4.4.5). */
public final class HtmlLists {
    private static final int DEEPEST = 8;

    private static final class Open {
        final boolean ordered;
        final String format;
        int next;

        Open(boolean ordered, String format, int next) {
            this.ordered = ordered;
            this.format = format;
            this.next = next;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private boolean fresh;
    private String number = "";

    /** Takes the tag of a list. */
    public void list(HtmlTags tag) {
        fresh = false;
        if (tag.ends()) {
            open.poll();
            return;
        }
        String format = switch (tag.get("type", "1")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        String start = tag.get("start", "1").strip();
        open.push(new Open(tag.name().equals("ol"), format, start.matches("-?\\d{1,6}") ? Integer.parseInt(start) : 1));
    }

    /** Takes the tag of an item. */
    public void item(HtmlTags tag) {
        fresh = !tag.ends();
        Open list = open.peek();
        number = "";
        if (fresh && list != null && list.ordered) {
            String value = tag.get("value", "").strip();
            list.next = value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : list.next;
            number = Numerals.of(list.next++, list.format) + ". ";
        }
    }

    /** Whether the paragraph that comes is the first of an item; only once for each. */
    public boolean begins() {
        boolean begins = fresh;
        fresh = false;
        return begins;
    }

    /** What stands before the item's words. */
    public String number() {
        return number;
    }

    /** Whether the list counts its items. */
    public boolean isOrdered() {
        return open.peek() != null && open.peek().ordered;
    }

    /** How deep the item stands, from 0. */
    public int depth() {
        return Math.clamp(open.size() - 1, 0, DEEPEST);
    }
}
