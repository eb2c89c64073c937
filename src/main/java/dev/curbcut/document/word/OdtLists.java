package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.numeral.ListCounters;
import dev.curbcut.document.numeral.Numerals;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of an OpenDocument text that are open, and their numbers (ODF 1.3 part 3, section 5.3). */
final class OdtLists {
    private static final class Open {
        final String style;
        boolean fresh;

        /** Whether an item said its number. */
        boolean set;

        Open(String style) {
            this.style = style;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, int[]> counts = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** @param style empty for that of the list around */
    void begin(String style, boolean goesOn) {
        String own = style.isEmpty() && !open.isEmpty() ? open.peek().style : style;
        open.push(new Open(own));
        int depth = open.size() - 1;
        if (!goesOn && depth < ListCounters.DEPTHS) {
            counts.computeIfAbsent(own, k -> new int[ListCounters.DEPTHS])[depth] = 0;
        }
    }

    /** @param start the number the item begins anew with; -1 for none */
    void item(int start) {
        if (!open.isEmpty()) {
            open.peek().fresh = true;
            int depth = open.size() - 1;
            if (start >= 0 && depth < ListCounters.DEPTHS) {
                counts.computeIfAbsent(open.peek().style, k -> new int[ListCounters.DEPTHS])[depth] = start - 1;
                open.peek().set = true;
            }
        }
    }

    /** The number of a heading: that of its list, else as the document counts its chapters. @param level from 1 */
    String heading(int level) {
        if (!open.isEmpty() && open.peek().fresh) {
            return number();
        }
        return level < 1 || level > ListCounters.DEPTHS ? "" : counted(OdtStyles.OUTLINE, level - 1, false);
    }

    void end() {
        open.poll();
    }

    /** The place of the next paragraph; null outside of lists. */
    WordContent.@Nullable Item place() {
        int depth = open.size() - 1;
        OdtStyles.ListLevel level = open.isEmpty() ? null : styles.list(open.peek().style, depth);
        if (open.isEmpty() || !open.peek().fresh) {
            return null;
        }
        return level == null || level.format().equals("bullet") || level.format().equals("none")
                ? new WordContent.Item(false, depth)
                : ListNumbers.isList(level.format(), level.prefix() + level.suffix()) ? new WordContent.Item(true, depth) : null;
    }

    /** The number of the next paragraph with the space behind it; only the first of an item has one. */
    String number() {
        int depth = open.size() - 1;
        if (open.isEmpty() || !open.peek().fresh || depth >= ListCounters.DEPTHS) {
            return "";
        }
        open.peek().fresh = false;
        return counted(open.peek().style, depth, open.peek().set);
    }

    private String counted(String style, int depth, boolean set) {
        OdtStyles.ListLevel level = styles.list(style, depth);
        if (level == null || level.format().equals("bullet")) {
            return "";
        }
        int[] count = counts.computeIfAbsent(style, k -> new int[ListCounters.DEPTHS]);
        count[depth] = count[depth] == 0 && !set ? level.start() : count[depth] + 1;
        java.util.Arrays.fill(count, depth + 1, count.length, 0);
        var shown = new StringBuilder();
        for (int i = Math.max(0, depth - level.shown() + 1); i <= depth; i++) {
            OdtStyles.ListLevel one = styles.list(style, i);
            String number = one == null ? "" : Numerals.of(Math.max(1, count[i]), one.format());
            shown.append(shown.isEmpty() || number.isEmpty() ? "" : ".").append(number);
        }
        if (shown.isEmpty()) {
            return "";
        }
        String text = CleanText.clean(level.prefix() + shown + level.suffix());
        return text + (CleanText.isWide(text.charAt(text.length() - 1)) ? "" : " ");
    }
}
