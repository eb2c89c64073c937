package dev.curbcut.reading.source;

/**
 * How much of a page is taken into its tree. What goes beyond is left out and counted, never an error.
 *
 * @param characters of the source text
 * @param tags begun in the source text
 * @param controls fields and buttons among them: jsoup compares all fields of one form with each other
 * @param depth of the tree: deeper elements become siblings (jsoup's own limit)
 * @param rows that scripts of one page may add
 * @param addressCharacters of all addresses that links of the page lead to: a short link may stand for a long address
 * @param frames merged into one page
 * @param frameDepth frames within frames, 1 for none
 */
public record Bounds(int characters, int tags, int controls, int depth, int rows, int addressCharacters, int frames, int frameDepth) {
    public Bounds {
        if (characters < 1 || tags < 1 || controls < 1 || depth < 16 || rows < 0 || addressCharacters < 1 || frames < 0 || frameDepth < 0) {
            throw new IllegalArgumentException("limits of reading must be positive, depth at least 16");
        }
    }
}
