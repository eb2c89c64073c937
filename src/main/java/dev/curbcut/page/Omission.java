package dev.curbcut.page;

/** What was left out, how often. The words for a reader are in the catalogues under {@code omission.} and the name. */
public record Omission(What what, int count) {
    public enum What {
        SCRIPT,
        STYLE,
        /** Pixels that count visitors, images that decorate. */
        DECORATION,
        /** Share, print, close, font-size and the like: controls that need the origin's script. */
        CONTROL,
        /** A link without text or target, or one that only a script could follow. */
        DEAD_LINK,
        /** A copy of something the page holds already. */
        DUPLICATE,
        ADVERTISEMENT,
        /** A pop-up or floating box. */
        POPUP,
        /** Beside the page's subject: what readers said of it, boxes at its side. */
        ASIDE,
        /** A frame that could not be merged. */
        FRAME,
        /** An image that could not be offered. */
        IMAGE,
        /** What was hidden from every reader of the origin's page. */
        HIDDEN,
        /** What went beyond a limit. */
        LIMIT,
        /** Vector pictures and other embedded things. */
        EMBEDDED,
        /** Running heads, page numbers, line numbers and watermarks of a document's sheets. */
        FURNITURE
    }
}
