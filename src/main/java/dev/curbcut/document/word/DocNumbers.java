package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.numeral.ListCounters;
import dev.curbcut.document.numeral.NumberFormatCodes;
import dev.curbcut.document.numeral.Numerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of a DOC, which POI keeps but does not count (MS-DOC, LVLF). */
final class DocNumbers {
    private static final int DEPTHS = ListCounters.DEPTHS;
    private static final int NO_RESTART = 8;
    private static final int FLAGS = 5;
    static final Mark NONE = new Mark("", null);

    /** What stands before a paragraph. */
    record Mark(String text, WordContent.@Nullable Item item) {}

    private final Map<Integer, ListCounters> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Mark next(Paragraph p) {
        try {
            return p.isInList() ? next(p.getList(), p.getIlvl(), p.getIlfo()) : NONE;
        } catch (RuntimeException e) {
            return NONE; // a list that the file does not define
        }
    }

    private Mark next(HWPFList list, int depth, int instance) {
        if (depth < 0 || depth >= DEPTHS) {
            return NONE;
        }
        if (list.getNumberFormat((char) depth) == NumberFormatCodes.BULLET) {
            return new Mark("", new WordContent.Item(false, depth));
        }
        ListCounters counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounters());
        if (list.isStartAtOverridden((char) depth) && begun.add(instance * DEPTHS + depth)) {
            counter.restart(depth);
        }
        int[] starts = new int[DEPTHS];
        int[] restarts = new int[DEPTHS];
        for (char i = 0; i < DEPTHS; i++) {
            ListLevel level = level(list, i);
            starts[i] = level == null ? 1 : list.getStartAt(i);
            boolean own = level != null && (level.toByteArray()[FLAGS] & NO_RESTART) != 0;
            restarts[i] = own ? level.getRestart() : ListCounters.ALWAYS;
        }
        counter.count(depth, starts, restarts);
        ListLevel level = level(list, depth);
        String pattern = list.getNumberText((char) depth);
        String text = text(list, pattern == null ? "" : pattern, counter, level != null && level.isLegalNumbering());
        boolean item = ListNumbers.isList(NumberFormatCodes.name(list.getNumberFormat((char) depth)), pattern == null ? "" : pattern);
        return new Mark(text, text.isEmpty() || !item ? null : new WordContent.Item(true, depth));
    }

    private static String text(HWPFList list, String pattern, ListCounters counter, boolean legal) {
        var out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < DEPTHS) {
                out.append(Numerals.of(Math.max(0, counter.at(c)), legal ? "decimal" : NumberFormatCodes.name(list.getNumberFormat(c))));
            } else {
                out.append(c);
            }
        }
        return CleanText.clean(out.toString());
    }

    /** Simple lists have one level only. */
    private static @Nullable ListLevel level(HWPFList list, int depth) {
        ListLevel[] levels = list.getListData().getLevels();
        return depth < levels.length ? levels[depth] : null;
    }
}
