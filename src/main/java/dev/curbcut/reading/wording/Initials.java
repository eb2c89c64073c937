package dev.curbcut.reading.wording;

import java.util.BitSet;
import java.util.Collection;

/** The first letters of some phrases: one look tells of most texts that they are none of them. */
public final class Initials {
    private final BitSet letters = new BitSet();

    /** @param phrases in lower case */
    public Initials(Collection<String> phrases) {
        phrases.forEach(phrase -> letters.set(phrase.charAt(0)));
    }

    /** Whether a text may be one of the phrases, whatever marks stand before its first letter; true for one without letters. */
    public boolean mayBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? isPlain(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return Character.isSurrogate(c) || letters.get(c < 'A' ? c : Character.toLowerCase(c));
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
