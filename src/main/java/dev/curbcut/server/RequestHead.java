package dev.curbcut.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Judges the head of a request byte by byte, before any parser sees it: RFC 9112 to the letter, and no body, since this
 * server takes none. What two parsers could read in two ways (bare CR or LF, a folded line, a space before a colon, two
 * lengths, any transfer coding) is refused, so that no request can hide in another.
 *
 * <p>One instance serves the requests of one connection, one after the other. Not for several threads.
 */
final class RequestHead {
    /** More of the head is to come. */
    static final int PARTIAL = 0;

    /** The characters of a token, RFC 9110 section 5.6.2. */
    private static final boolean[] TOKEN = new boolean[128];

    static {
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().forEach(c -> TOKEN[c] = true);
    }

    private static final int LONGEST_METHOD = 32;

    private final HeadLimits limits;
    private int at;
    private int line;
    private int fields;
    private int hosts;
    private boolean body;
    private boolean old;
    private boolean reads;
    private boolean odd;
    private int targetFrom;
    private int targetTo;

    RequestHead(HeadLimits limits) {
        this.limits = limits;
    }

    /** Forgets the head that was judged, for the next. */
    void reset() {
        at = 0;
        line = 0;
        fields = 0;
        hosts = 0;
        body = false;
        old = false;
        reads = false;
        odd = false;
    }

    /**
     * Whether the target of a good head is one that the parser behind would refuse or change, though browsers send it: a
     * percent sign that encodes nothing (old sites' {@code %u4e2d}), an empty query, and our own word for such.
     */
    boolean isOdd() {
        return odd;
    }

    /** Where the target begins, counted from the head's begin. */
    int targetFrom() {
        return targetFrom;
    }

    /** Where it ends. */
    int targetTo() {
        return targetTo;
    }

    /**
     * Judges on from where the last call stopped.
     *
     * @param bytes of this head from {@code from} on, {@code length} of them so far
     * @return how many bytes the head takes when it is whole and good; {@link #PARTIAL}; or a status of HTTP, negated
     */
    int judge(byte[] bytes, int from, int length) {
        for (; at < length; at++) {
            byte b = bytes[from + at];
            if (b == '\n') {
                if (at == line || bytes[from + at - 1] != '\r') {
                    return -400;
                }
                int end = at - 1;
                int verdict = line == 0 ? requestLine(bytes, from, from + end) : end == line ? -1 : field(bytes, from + line, from + end);
                if (verdict == -1) {
                    return end();
                }
                if (verdict != 0) {
                    return verdict;
                }
                line = at + 1;
            } else if (at > line && bytes[from + at - 1] == '\r' || b >= 0 && b < 0x20 && b != '\t' && b != '\r' || b == 0x7f) {
                return -400;
            } else if (line == 0 && (b < 0 || b == '\t')) {
                return -400;
            }
            if (at >= limits.requestLine() && line == 0) {
                return -414;
            }
            if (at >= limits.head()) {
                return -431;
            }
        }
        return PARTIAL;
    }

    private int end() {
        if (hosts > 1 || hosts == 0 && !old) {
            return -400;
        }
        return body ? reads ? -400 : -405 : at + 1;
    }

    /** {@code METHOD /target HTTP/1.1}, RFC 9112 section 3; of targets only the origin form and the asterisk. */
    private int requestLine(byte[] b, int from, int to) {
        int method = from;
        while (method < to && isToken(b[method])) {
            method++;
        }
        if (method == from || method == to || b[method] != ' ' || method - from > LONGEST_METHOD) {
            return -400;
        }
        reads = is(b, from, method, "GET") || is(b, from, method, "HEAD");
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
        odd = RawTarget.is(b, target, end);
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

    /** {@code Name: value}, RFC 9112 section 5; a folded line begins with white space, which is no token. */
    private int field(byte[] b, int from, int to) {
        if (++fields > limits.fields()) {
            return -431;
        }
        int colon = from;
        while (colon < to && isToken(b[colon])) {
            colon++;
        }
        if (colon == from || colon == to || b[colon] != ':') {
            return -400;
        }
        int length = colon - from;
        if (length != 4 && length != 6 && length != 14 && length != 17) {
            return 0;
        }
        String name = new String(b, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String value = new String(b, colon + 1, to - colon - 1, StandardCharsets.ISO_8859_1).strip();
        return switch (name) {
            case "host" -> ++hosts > 1 || !HostField.isGood(value) ? -400 : blot(b, colon + 1, to);
            case "content-length" -> length(value);
            case "transfer-encoding" -> -400;
            case "expect" -> -417;
            default -> 0;
        };
    }

    /**
     * Puts letters over the host, once it is judged. Nobody behind reads it, since our links begin at the root; and the
     * parser would judge it again, an IP address by a regular expression, which is a fifth of what a hit costs.
     */
    private static int blot(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != ' ' && b[i] != '\t') {
                b[i] = 'h';
            }
        }
        return 0;
    }

    private int length(String value) {
        if (body || value.isEmpty() || value.length() > 18 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -400;
        }
        body = Long.parseLong(value) > 0;
        return 0;
    }

    private static boolean isLike(byte[] b, int from, int to) {
        String name = new String(b, from, to - from, StandardCharsets.US_ASCII);
        return name.equalsIgnoreCase("GET") || name.equalsIgnoreCase("HEAD");
    }

    private static boolean isToken(byte b) {
        return b > 0 && TOKEN[b];
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
