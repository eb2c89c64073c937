package dev.curbcut.fetch;

/** An origin gave no answer, or none that may be used. The message is plain English, for logs and the command line. */
public final class FetchException extends Exception {
    /** What went wrong, one word for each thing a reader is told differently. */
    public enum Why {
        NOT_ALLOWED,
        FORBIDDEN_ADDRESS,
        UNRESOLVED,
        UNREACHABLE,
        INSECURE,
        TIMEOUT,
        REDIRECTS,
        REDIRECTED_AWAY,
        TOO_LARGE,
        BROKEN,
        RESTING,
        OVERLOADED
    }

    private final Why why;

    public FetchException(Why why, String message) {
        super(message);
        this.why = why;
    }

    public FetchException(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
