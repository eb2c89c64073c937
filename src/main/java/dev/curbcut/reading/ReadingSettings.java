package dev.curbcut.reading;

import dev.curbcut.reading.source.Bounds;

/**
 * The limits of reading.
 *
 * @param bounds how much of a page is taken into its tree
 * @param blockDepth how deep blocks may stand in blocks, 1 to 200 (the model's own bound); what is deeper is flattened
 * @param blocks how many blocks, rows and items a page may have, at least 100; what comes after is counted as left out
 */
public record ReadingSettings(Bounds bounds, int blockDepth, int blocks) {
    public ReadingSettings {
        if (blockDepth < 1 || blockDepth > 200) {
            throw new IllegalArgumentException("reading.block-depth must be 1 to 200, not " + blockDepth);
        }
        if (blocks < 100) {
            throw new IllegalArgumentException("reading.blocks must be at least 100, not " + blocks);
        }
    }
}
