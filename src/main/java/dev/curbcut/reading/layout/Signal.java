package dev.curbcut.reading.layout;

/** What the names of an element (class, id, role) say about its part of the page. */
public enum Signal {
    NONE,
    /** The body itself, by a name that CMS give to nothing else. */
    BODY,
    /** Perhaps the body: content, article, main. */
    CONTENT,
    NAVIGATION,
    /** The site's head or foot. */
    SITE,
    SIDE,
    SHARE,
    RELATED,
    COMMENTS,
    ADVERTISEMENT,
    POPUP,
    CONTROL
}
