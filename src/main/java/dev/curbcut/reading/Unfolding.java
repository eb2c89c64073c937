package dev.curbcut.reading;

import org.jsoup.nodes.Document;

/** Gives the DOM what its scripts would have drawn, as data and never by evaluation. */
public final class Unfolding {
    private Unfolding() {}

    /**
     * Changes the document in place: links, rows and texts from scripts, hidden panels shown, frames merged.
     *
     * @param text the decoded source, scripts and comments included
     */
    public static void unfold(Document document, String text, Context context, SubFetch fetch, Bounds bounds) {}
}
