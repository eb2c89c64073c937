package dev.curbcut.page;

import org.jspecify.annotations.Nullable;

/**
 * How far the sheets of a scanned document have been read.
 *
 * @param sheets that are pictures of text
 * @param ready of them, those whose text is on the page
 * @param confidence of what was read, 0 to 1, as the recogniser says; null before the first sheet is ready
 */
public record Recognition(int sheets, int ready, @Nullable Double confidence) {}
