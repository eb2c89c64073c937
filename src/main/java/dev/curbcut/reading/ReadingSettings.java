package dev.curbcut.reading;

import dev.curbcut.reading.source.Bounds;

/**
 * The limits of reading.
 *
 * @param bounds how much of a page is taken into its tree
 * @param blockDepth how deep blocks may stand in blocks, 1 to 200 (the model's own bound); what is deeper is flattened
 * @param blocks how many blocks, rows and items a page may have, at least 100; what comes after is counted as left out
 * @param sureFrom the F1, 0 to 1, that a reading must expect of itself; a page of which it expects less says so
 */
public record ReadingSettings(Bounds bounds, int blockDepth, int blocks, double sureFrom) {
    public ReadingSettings {
        if (blockDepth < 1 || blockDepth > 200) {
            throw new IllegalArgumentException("reading.block-depth must be 1 to 200, not " + blockDepth);
        }
        if (blocks < 100) {
            throw new IllegalArgumentException("reading.blocks must be at least 100, not " + blocks);
        }
        if (!(sureFrom >= 0 && sureFrom <= 1)) {
            throw new IllegalArgumentException("reading.sure-from must be 0 to 1, not " + sureFrom);
        }
    }
}
