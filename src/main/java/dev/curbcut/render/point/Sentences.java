package dev.curbcut.render.point;

import java.util.ArrayList;
import java.util.List;

/** A text cut into its sentences. */
final class Sentences {
    /** A word before a full stop that is shorter may be shortened itself: No. 5, Art. 3, z. B. */
    private static final int SHORT = 3;

    private static final String STOPS = "。！？!?；\n";
    private static final String CLOSING = "”’」』）)\"";

    /** @param from of its first character, which is no space */
    record Sentence(String text, int from) {}

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '.' && isEnd(text, i)) {
                int to = i + 1;
                while (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                add(found, text, from, to);
                from = to;
                i = to - 1;
            }
        }
        add(found, text, from, text.length());
        return found;
    }

    private static boolean isEnd(String text, int stop) {
        if (stop + 1 < text.length() && !Character.isWhitespace(text.charAt(stop + 1)) || isDay(text, stop)) {
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean upper = stop + 2 >= text.length() || !Character.isLowerCase(text.charAt(stop + 2));
        return upper && (stop - start > SHORT || stop + 1 == text.length() || Character.isDigit(text.charAt(Math.max(0, stop - 1))) && stop - start > 1);
    }

    /** The stop after the day of a date: 14. Juni 2024. */
    private static boolean isDay(String text, int stop) {
        boolean number = stop > 0 && isFigure(text.charAt(stop - 1)) && (stop < 3 || !isFigure(text.charAt(stop - 2)) || !isFigure(text.charAt(stop - 3)));
        int month = stop + 2;
        while (month < text.length() && Character.isLetter(text.charAt(month))) {
            month++;
        }
        return number && month > stop + 3 && month + 1 < text.length() && text.charAt(month) == ' ' && isFigure(text.charAt(month + 1));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static void add(List<Sentence> found, String text, int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        String sentence = text.substring(first, to).stripTrailing();
        if (!sentence.isEmpty()) {
            found.add(new Sentence(sentence, first));
        }
    }
}
