package dev.curbcut.page;

/** What a page mostly is: a label for readers, not a class of its own, since real pages are mixed. */
public enum Kind {
    ARTICLE,
    LISTING,
    HUB,
    FORM,
    DOCUMENT,
    /** Nothing of the origin's: why it could not be read. */
    NOTICE
}
