package dev.curbcut.browser;

/**
 * What is seen of a page that is being built, at one moment.
 *
 * @param complete whether the document and what it names have been loaded
 * @param underWay requests that are not answered yet
 * @param quietNetwork milliseconds since the last was
 * @param quietDom milliseconds in which text, links and elements stayed as they are
 * @param text characters of text
 * @param links that lead somewhere and have words
 * @param placeholder whether words stand there that only hold a place for others ("loading")
 * @param overfull whether there are more elements already than are handed on
 */
record Observation(boolean complete, int underWay, long quietNetwork, long quietDom, int text, int links, boolean placeholder, boolean overfull) {
    private static final int A_TEXT = 160;
    private static final int A_LIST = 4;

    /** Whether there is something to read: a text or a list, and nothing that says that it is still to come. */
    boolean hasContent() {
        return !placeholder && (text >= A_TEXT || links >= A_LIST);
    }
}
