package dev.curbcut.calendar;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** A text with its letters composed (Unicode NFC), and where each stood before: what is written on macOS has août in six characters. */
final class ComposedText {
    private final String text;
    /** Of each character, and of the end; empty where nothing was composed. */
    private final int[] places;

    private ComposedText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static ComposedText of(String raw) {
        if (raw.chars().noneMatch(ComposedText::isMark)) {
            return new ComposedText(raw, new int[0]);
        }
        var out = new StringBuilder(raw.length());
        int[] places = new int[raw.length() + 1];
        for (int from = 0, to; from < raw.length(); from = to) {
            to = from + 1;
            while (to < raw.length() && isMark(raw.charAt(to))) {
                to++;
            }
            String letter = to == from + 1 ? raw.substring(from, to) : Normalizer.normalize(raw.substring(from, to), Form.NFC);
            for (int i = 0; i < letter.length(); i++) {
                places[out.length() + i] = from;
            }
            out.append(letter);
        }
        places[out.length()] = raw.length();
        return new ComposedText(out.toString(), places);
    }

    String text() {
        return text;
    }

    /** Where in the text as it came a place of this one is. */
    int place(int at) {
        return places.length == 0 ? at : places[at];
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && c <= 0x36f;
    }
}
