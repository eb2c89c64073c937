package dev.curbcut.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Judges header fields line by line: {@code Name: value}, RFC 9112 section 5; a folded line begins with white space, which
 * is no token. One instance serves the requests of one connection, one after the other.
 */
final class RequestFields {
    private final int most;
    private int count;
    private int hosts;
    private boolean lengthGiven;
    private boolean body;

    /** @param most fields of one request */
    RequestFields(int most) {
        this.most = most;
    }

    /** How many name a host. */
    int hosts() {
        return hosts;
    }

    /** Whether a body is announced. */
    boolean announceBody() {
        return body;
    }

    void reset() {
        count = 0;
        hosts = 0;
        lengthGiven = false;
        body = false;
    }

    /** @return 0 for a good field, else a status of HTTP, negated */
    int judge(byte[] b, int from, int to) {
        if (++count > most) {
            return -431;
        }
        int colon = from;
        while (colon < to && Token.is(b[colon])) {
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
     * Puts letters over a host that is an IP address, once it is judged. No site of ours is named so; and the parser would judge it
     * again by a regular expression, which is a fifth of what a hit costs.
     */
    private static int blot(byte[] b, int from, int to) {
        for (int i = from; i < to && b[i] != ']'; i++) {
            if (b[i] > '9' && b[i] != ':' && b[from] != '[' && b[from + 1] != '[') {
                return 0;
            }
        }
        for (int i = from; i < to; i++) {
            if (b[i] != ' ' && b[i] != '\t') {
                b[i] = 'h';
            }
        }
        return 0;
    }

    private int length(String value) {
        if (lengthGiven || value.isEmpty() || value.length() > 18 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -400;
        }
        lengthGiven = true;
        body = Long.parseLong(value) > 0;
        return 0;
    }
}
