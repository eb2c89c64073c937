package dev.curbcut.address;

/** A text that is no address of a page Curbcut could fetch. The message is plain English for a log or a command line. */
public final class BadAddress extends Exception {
    /** Why an address was refused; each reason has its own words in the catalogues. */
    public enum Why {
        /** Nothing was given. */
        EMPTY,
        /** Longer than {@link Address#MAX_LENGTH}. */
        TOO_LONG,
        /** Neither http nor https. */
        SCHEME,
        /** It carries a user name or a password (RFC 3986 section 3.2.1). */
        USER_INFO,
        /** The host is missing or is no host name. */
        HOST,
        /** The port is no number from 1 to 65535. */
        PORT,
        /** A control character or a backslash, or a NUL in any encoding. */
        CHARACTER
    }

    private final Why why;

    BadAddress(Why why, String message) {
        super(message, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
