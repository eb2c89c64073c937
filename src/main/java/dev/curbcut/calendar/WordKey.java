package dev.curbcut.calendar;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** What words of dates are compared by. */
final class WordKey {
    private WordKey() {}

    /** A word as it is compared: lower case, composed alike, without the dots, apostrophes and spaces of its writing. */
    static String of(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var out = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!DateTokens.isSpace(c) && ".’'ʼ·་´`׳\"״-‐‑".indexOf(c) < 0) {
                out.append(c);
                plain &= c < 0x300;
            }
        }
        String letters = out.toString().toLowerCase(Locale.ROOT);
        return plain || Normalizer.isNormalized(letters, Normalizer.Form.NFC) ? letters : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** The letters that words begin with. @param keys of them */
    static BitSet initials(Set<String> keys) {
        var initials = new BitSet(1 << 16);
        keys.stream().filter(key -> !key.isEmpty()).forEach(key -> initials.set(key.charAt(0)));
        return initials;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
