package dev.curbcut.server;

/** A token: what methods and the names of fields are made of (RFC 9110 section 5.6.2). */
final class Token {
    private static final boolean[] CHARACTERS = new boolean[128];

    static {
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().forEach(c -> CHARACTERS[c] = true);
    }

    private Token() {}

    /** Whether a byte may stand in a token. */
    static boolean is(byte b) {
        return b > 0 && CHARACTERS[b];
    }
}
