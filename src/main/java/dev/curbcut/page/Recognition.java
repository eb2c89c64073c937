package dev.curbcut.page;

import org.jspecify.annotations.Nullable;

/**
 * How far the sheets of a scanned document have been read.
 *
 * @param sheets that are pictures of text
 * @param ready of them, those that are done: their text is on the page, or a note says how many could not be recognised
 * @param confidence of what was read, 0 to 1, as the recogniser says; null before the first sheet is ready
 */
public record Recognition(int sheets, int ready, @Nullable Double confidence) {
    /** Whether none is still to come. */
    public boolean isWhole() {
        return ready >= sheets;
    }
}
