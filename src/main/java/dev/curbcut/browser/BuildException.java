package dev.curbcut.browser;

/** A page could not be built. The message is plain English, for logs and the command line. */
public final class BuildException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why, one word for each thing that is counted apart. */
    public enum Why {
        /** The browser can't be started. */
        NO_BROWSER,
        /** Too many pages wait for a turn, or none came in time. */
        BUSY,
        /** The browser or the page's own process came to its end meanwhile. */
        CRASHED,
        /** The page did not let go of its process in time. */
        TIME,
        /** The page itself could not be had. */
        NO_PAGE
    }

    private final Why why;

    BuildException(Why why, String message) {
        super(message);
        this.why = why;
    }

    BuildException(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
