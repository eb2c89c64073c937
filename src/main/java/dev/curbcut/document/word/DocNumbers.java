package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Automatic numbers of a DOC, which POI keeps but does not count. */
final class DocNumbers {
    private static final int DEPTHS = 9;
    private static final int BULLET = 23;
    static final Mark NONE = new Mark("", false);

    /** What stands before a paragraph. */
    record Mark(String text, boolean bullet) {}

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
        if (list.getNumberFormat((char) depth) == BULLET) {
            return new Mark("", true);
        }
        int[] count = counts.computeIfAbsent(list.getLsid(), id -> new int[DEPTHS]);
        count[depth] = count[depth] == 0 ? list.getStartAt((char) depth) : count[depth] + 1;
        java.util.Arrays.fill(count, depth + 1, DEPTHS, 0);
        String pattern = list.getNumberText((char) depth);
        var out = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < DEPTHS) {
                out.append(Numerals.of(Math.max(1, count[c]), format(list.getNumberFormat(c))));
            } else {
                out.append(c);
            }
        }
        return new Mark(CleanText.clean(out.toString()), false);
    }

    /** MS-OSHARED section 2.2.1.3. */
    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 11, 33, 35, 37, 39 -> "chineseCounting";
            case 14 -> "decimalFullWidth";
            case 16, 34, 38 -> "chineseLegalSimplified";
            case 18 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
