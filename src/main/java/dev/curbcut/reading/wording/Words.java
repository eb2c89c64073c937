package dev.curbcut.reading.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words of several groups, looked for in one pass over a text. Which groups are met is all that is told. */
public final class Words {
    private static final int SLOTS = 0x400;

    private record Word(String text, int group) {}

    /** By their first two characters: few places in a text have to be looked at twice. */
    private final Word[][] words = new Word[SLOTS][];

    /** Those of one character. */
    private final List<Word> signs = new ArrayList<>();

    private final int groups;

    /** @param groups each its words, parted by bars, in lower case where texts are; 32 groups at most */
    public Words(String... groups) {
        this.groups = groups.length;
        for (int group = 0; group < groups.length; group++) {
            for (String word : groups[group].split("\\|")) {
                if (word.length() == 1) {
                    signs.add(new Word(word, group));
                    continue;
                }
                int slot = slot(word.charAt(0), word.charAt(1));
                Word[] before = words[slot] == null ? new Word[0] : words[slot];
                words[slot] = Arrays.copyOf(before, before.length + 1);
                words[slot][before.length] = new Word(word, group);
            }
        }
    }

    /**
     * How many groups have a word in a text.
     *
     * @param lower in lower case, where the words are
     * @param enough groups after which it looks no further
     */
    int count(String lower, int enough) {
        int met = 0;
        for (Word sign : signs) {
            met |= lower.contains(sign.text) ? 1 << sign.group : 0;
        }
        if (Integer.bitCount(met) >= Math.min(enough, groups)) {
            return Integer.bitCount(met);
        }
        char first = lower.isEmpty() ? 0 : lower.charAt(0);
        for (int i = 1; i < lower.length(); i++) {
            char second = lower.charAt(i);
            Word[] here = words[slot(first, second)];
            first = second;
            if (here == null) {
                continue;
            }
            for (Word word : here) {
                if ((met & 1 << word.group) == 0 && lower.startsWith(word.text, i - 1)) {
                    met |= 1 << word.group;
                    if (Integer.bitCount(met) >= Math.min(enough, groups)) {
                        return Integer.bitCount(met);
                    }
                }
            }
        }
        return Integer.bitCount(met);
    }

    /** Whether a text holds any of the words. */
    public boolean in(String lower) {
        return count(lower, 1) > 0;
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & SLOTS - 1;
    }
}
