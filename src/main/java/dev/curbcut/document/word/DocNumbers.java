package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of a DOC, which POI keeps but does not count. */
final class DocNumbers {
    private static final int DEPTHS = 9;
    static final Mark NONE = new Mark("", null);

    /** What stands before a paragraph. */
    record Mark(String text, WordContent.@Nullable Item item) {}

    private final Map<Integer, int[]> counts = new HashMap<>();

    Mark next(Paragraph p) {
        try {
            return p.isInList() ? next(p.getList(), p.getIlvl()) : NONE;
        } catch (RuntimeException e) {
            return NONE; // a list that the file does not define
        }
    }

    private Mark next(HWPFList list, int depth) {
        if (depth < 0 || depth >= DEPTHS) {
            return NONE;
        }
        if (list.getNumberFormat((char) depth) == NumberFormatCodes.BULLET) {
            return new Mark("", new WordContent.Item(false, depth));
        }
        int[] count = counts.computeIfAbsent(list.getLsid(), id -> new int[DEPTHS]);
        count[depth] = count[depth] == 0 ? list.getStartAt((char) depth) : count[depth] + 1;
        java.util.Arrays.fill(count, depth + 1, DEPTHS, 0);
        String pattern = list.getNumberText((char) depth);
        var out = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < DEPTHS) {
                out.append(Numerals.of(Math.max(1, count[c]), NumberFormatCodes.name(list.getNumberFormat(c))));
            } else {
                out.append(c);
            }
        }
        boolean item = ListMarks.isList(NumberFormatCodes.name(list.getNumberFormat((char) depth)), pattern == null ? "" : pattern);
        return new Mark(CleanText.clean(out.toString()), item ? new WordContent.Item(true, depth) : null);
    }
}
