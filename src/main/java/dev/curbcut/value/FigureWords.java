package dev.curbcut.value;

import java.util.BitSet;
import java.util.Set;

/** Words that are looked for beside figures: most characters are told to begin and end none at once. */
final class FigureWords {
    private final Set<String> words;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private final int longest;

    FigureWords(Set<String> words) {
        this.words = Set.copyOf(words);
        words.forEach(word -> {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
        });
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    FigureWords(String... words) {
        this(Set.of(words));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** The longest of them that begins there and goes on in no Latin letter; empty for none. */
    String at(PlainFigures text, int from) {
        if (!firsts.get(text.at(from))) {
            return "";
        }
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            String word = text.text().substring(from, from + length);
            if (words.contains(word) && !(text.isLatin(from + length - 1) && text.isLatin(from + length))) {
                return word;
            }
        }
        return "";
    }

    /** The longest of them that ends there and has no Latin letter before it; empty for none. */
    String before(PlainFigures text, int to) {
        if (to <= 0 || !lasts.get(text.at(to - 1))) {
            return "";
        }
        for (int length = Math.min(longest, to); length > 0; length--) {
            String word = text.text().substring(to - length, to);
            if (words.contains(word) && !(text.isLatin(to - length) && text.isLatin(to - length - 1))) {
                return word;
            }
        }
        return "";
    }
}
