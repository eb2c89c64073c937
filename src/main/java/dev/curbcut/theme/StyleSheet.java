package dev.curbcut.theme;

/**
 * The style sheet of one theme, whole: layout and colours.
 *
 * @param theme its name, or {@code auto}
 * @param hash of the text: a changed sheet has another URL, so that each may be held for ever
 */
public record StyleSheet(String theme, String hash, String text) {

    /** {@code NAME.HASH.css}. */
    public String file() {
        return theme + "." + hash + ".css";
    }

    /** Where it is served. */
    public String path() {
        return "/-/theme/" + file();
    }
}
