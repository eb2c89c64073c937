package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Wide gaps and bars, which part what stands in a line of dates and sources. */
final class LineGaps {
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u3000]{2,40}|\\u3000|[|｜]");

    private LineGaps() {}

    /** What a text says between them, in order and without white space around it. */
    static List<String> parts(String raw) {
        return isWhole(raw) ? List.of(raw) : GAP.splitAsStream(raw).map(Line::of).filter(text -> !text.isEmpty()).toList();
    }

    /** Whether a text is one part and needs no tidying, as most are. */
    private static boolean isWhole(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Line.isSpace(c) && (c != ' ' || i == 0 || i == raw.length() - 1 || raw.charAt(i - 1) == ' ') || c == '|' || c == '｜') {
                return false;
            }
        }
        return !raw.isEmpty() && Line.of(raw).equals(raw);
    }
}
