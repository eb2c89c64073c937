package dev.curbcut.reading;

import java.util.Arrays;

/** Words of several groups, looked for in one pass over a text. Which groups are met is all that is told. */
final class Words {
    private record Word(String text, int group) {}

    /** By the low byte of their first character. */
    private final Word[][] words = new Word[0x100][0];

    private final int groups;

    /** @param groups each its words, parted by bars, in lower case; 32 groups at most */
    Words(String... groups) {
        this.groups = groups.length;
        for (int group = 0; group < groups.length; group++) {
            for (String word : groups[group].split("\\|")) {
                int at = word.charAt(0) & 0xff;
                words[at] = Arrays.copyOf(words[at], words[at].length + 1);
                words[at][words[at].length - 1] = new Word(word, group);
            }
        }
    }

    /**
     * How many groups have a word in a text.
     *
     * @param lower in lower case
     * @param enough groups after which it looks no further
     */
    int count(String lower, int enough) {
        int met = 0;
        for (int i = 0; i < lower.length(); i++) {
            for (Word word : words[lower.charAt(i) & 0xff]) {
                if ((met & 1 << word.group) == 0 && lower.startsWith(word.text, i)) {
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
    boolean in(String lower) {
        return count(lower, 1) > 0;
    }
}
