package dev.curbcut.reading;

/**
 * The limits of reading.
 *
 * @param maxDepth how deep blocks may stand in blocks, 1 to 200 (the model's own bound); what is deeper is flattened
 * @param maxBlocks how many blocks, rows, cells and items a page may have, at least 100; what comes after is counted as
 *     left out
 * @param maxText how many characters of text are taken, at least 10,000; what comes after is counted as left out
 */
public record ReadingSettings(int maxDepth, int maxBlocks, int maxText) {
    public ReadingSettings {
        check("max-depth", maxDepth, 1, 200);
        check("max-blocks", maxBlocks, 100, Integer.MAX_VALUE);
        check("max-text", maxText, 10_000, Integer.MAX_VALUE);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("reading." + name + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
