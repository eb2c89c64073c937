package dev.curbcut.document.numeral;

import java.util.Arrays;

/** The running numbers of one list, nine levels deep, as Word counts them (ISO 29500-1, sections 17.9.10 and 17.9.26). */
public final class ListCounters {
    /** Levels of a list. */
    public static final int DEPTHS = 9;

    /** Of a level that starts again after any higher one. */
    public static final int ALWAYS = -1;

    private static final int UNSET = Integer.MIN_VALUE;
    private final int[] counts = new int[DEPTHS];

    /** Nothing is counted yet. */
    public ListCounters() {
        Arrays.fill(counts, UNSET);
    }

    /** Has the level begin with that number at its next paragraph. */
    public void restart(int depth) {
        counts[depth] = UNSET;
    }

    /**
     * Counts a paragraph.
     *
     * @param starts the first number of each level
     * @param restarts by level: {@link #ALWAYS}, 0 for a level that goes on for ever, else the level (from 1) that it starts again after,
     *     or after any above that one
     */
    public void count(int depth, int[] starts, int[] restarts) {
        for (int i = 0; i < depth; i++) {
            counts[i] = counts[i] == UNSET ? starts[i] : counts[i];
        }
        counts[depth] = counts[depth] == UNSET ? starts[depth] : counts[depth] + 1;
        for (int i = depth + 1; i < DEPTHS; i++) {
            boolean again = restarts[i] == ALWAYS || depth < restarts[i];
            counts[i] = again ? UNSET : counts[i];
        }
    }

    /** The number of a level now. */
    public int at(int depth) {
        return counts[depth] == UNSET ? 0 : counts[depth];
    }
}
