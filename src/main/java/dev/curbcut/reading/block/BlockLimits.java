package dev.curbcut.reading.block;

/**
 * How much is made of a page.
 *
 * @param blocks how many elements are read; what comes after is counted as left out
 * @param depth how deep blocks may stand in blocks; what is deeper is flattened
 */
public record BlockLimits(int blocks, int depth) {}
