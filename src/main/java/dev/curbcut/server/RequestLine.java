package dev.curbcut.server;

import java.nio.charset.StandardCharsets;

/**
 * Judges a request line: {@code METHOD /target HTTP/1.1}, RFC 9112 section 3; of targets only the origin form and the
 * asterisk. One instance serves the requests of one connection, one after the other.
 */
final class RequestLine {
    private static final int LONGEST_METHOD = 32;

    private boolean reads;
    private boolean get;
    private boolean old;
    private boolean raw;
    private int begin;
    private int targetFrom;
    private int targetTo;

    /** Whether the method is GET or HEAD. */
    boolean reads() {
        return reads;
    }

    /** Whether the method is GET. */
    boolean gets() {
        return get;
    }

    /** Whether it is of HTTP/1.0, which knows no Host. */
    boolean isOld() {
        return old;
    }

    /** Whether its target is a {@link RawTarget}. */
    boolean hasRawTarget() {
        return raw;
    }

    /** Where the target begins, counted from the line's begin. */
    int targetFrom() {
        return targetFrom;
    }

    /** Where it ends. */
    int targetTo() {
        return targetTo;
    }

    /** The target, raw. @param b the array that was judged last */
    String target(byte[] b) {
        return new String(b, begin + targetFrom, targetTo - targetFrom, StandardCharsets.ISO_8859_1);
    }

    void reset() {
        reads = false;
        get = false;
        old = false;
        raw = false;
    }

    /** @return 0 for a good line, else a status of HTTP, negated */
    int judge(byte[] b, int from, int to) {
        int method = from;
        while (method < to && Token.is(b[method])) {
            method++;
        }
        if (method == from || method == to || b[method] != ' ' || method - from > LONGEST_METHOD) {
            return -400;
        }
        get = is(b, from, method, "GET");
        reads = get || is(b, from, method, "HEAD");
        if (!reads && isLike(b, from, method)) {
            return -405; // methods are told apart by case (RFC 9110 section 9.1), and the parser behind doesn't
        }
        int target = method + 1;
        int end = target;
        while (end < to && b[end] != ' ') {
            if (b[end] == '#') {
                return -400;
            }
            end++;
        }
        raw = RawTarget.is(b, target, end);
        begin = from;
        targetFrom = target - from;
        targetTo = end - from;
        boolean asterisk = end == target + 1 && b[target] == '*' && !reads;
        if (end == target || end == to || b[target] != '/' && !asterisk) {
            return -400;
        }
        return version(b, end + 1, to);
    }

    private int version(byte[] b, int from, int to) {
        if (is(b, from, to, "HTTP/1.1")) {
            return 0;
        }
        if (is(b, from, to, "HTTP/1.0")) {
            old = true;
            return 0;
        }
        boolean other = to - from == 8 && is(b, from, from + 5, "HTTP/") && isDigit(b[from + 5]) && b[from + 6] == '.' && isDigit(b[from + 7]);
        return other ? -505 : -400;
    }

    private static boolean isLike(byte[] b, int from, int to) {
        String name = new String(b, from, to - from, StandardCharsets.US_ASCII);
        return name.equalsIgnoreCase("GET") || name.equalsIgnoreCase("HEAD");
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean is(byte[] b, int from, int to, String text) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (b[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
