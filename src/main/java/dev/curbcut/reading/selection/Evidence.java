package dev.curbcut.reading.selection;

/**
 * What is known of a page before its body is chosen.
 *
 * @param title what it is called; of a page without one what its document is called
 * @param genre what it is made for
 * @param dated whether it says of itself when it was published or changed, or who wrote it: lists and fronts don't
 */
public record Evidence(String title, Genre genre, boolean dated) {
    /** Whether the page is one text to be read: it has a day or an author of its own, or says so. */
    public boolean isText() {
        return genre.isText() && (dated || genre == Genre.STORY);
    }
}
