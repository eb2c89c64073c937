package dev.curbcut.reading.memory;

/**
 * What is remembered of the lines of one page.
 *
 * @param pages how many other pages of its host are known
 * @param seen for each box of the page on how many of them its line was seen, in its place
 */
record Recollection(int pages, int[] seen) {
    static final Recollection NOTHING = new Recollection(0, new int[0]);
}
