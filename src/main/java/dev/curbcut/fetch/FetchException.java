package dev.curbcut.fetch;

/** An origin gave no answer, or none that may be used. The message is plain English, for logs and the command line. */
public final class FetchException extends Exception {
    /** What went wrong, one word for each thing a reader is told differently. */
    public enum Why {
        /** The host or its port is not on the operator's list. */
        NOT_ALLOWED,
        /** The name leads to an address inside somebody's network. */
        FORBIDDEN_ADDRESS,
        /** The name does not resolve. */
        UNRESOLVED,
        /** Nobody listens, or the way is closed. */
        UNREACHABLE,
        /** The certificate could not be verified, or no TLS version is shared. */
        INSECURE,
        /** It took longer than we wait. */
        TIMEOUT,
        /** Redirects in a circle, or too many. */
        REDIRECTS,
        /** A redirect to a place that is not on the operator's list, or to no place of http. */
        REDIRECTED_AWAY,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** What came is no whole answer of HTTP. */
        BROKEN,
        /** This origin is left alone for a while, since it failed or asked for it. */
        RESTING,
        /** Too many wait for this origin already. */
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
