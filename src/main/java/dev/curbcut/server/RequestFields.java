package dev.curbcut.server;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

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
    private boolean usual = true;
    private final Span host = new Span();
    private final Span codings = new Span();
    private final Span tags = new Span();

    /** Where the value of a field lies, white space around it and all; nowhere while {@code to} is 0. */
    private static final class Span {
        private int from;
        private int to;

        /** @return whether it is the first of its name */
        boolean set(int start, int end) {
            boolean first = to == 0;
            from = start;
            to = end;
            return first;
        }

        @Nullable String text(byte[] b) {
            return to == 0 ? null : RequestFields.text(b, from, to);
        }
    }

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

    /**
     * Whether none of them says how the connection goes on or what may be given from memory, and each was given once: then the answer hangs
     * on the three below alone.
     */
    boolean areUsual() {
        return usual;
    }

    /** Host, out of the array that was judged last; null for none, as the others. */
    @Nullable String host(byte[] b) {
        return host.text(b);
    }

    /** Accept-Encoding. */
    @Nullable String codings(byte[] b) {
        return codings.text(b);
    }

    /** If-None-Match. */
    @Nullable String tags(byte[] b) {
        return tags.text(b);
    }

    void reset() {
        count = 0;
        hosts = 0;
        lengthGiven = false;
        body = false;
        usual = true;
        host.to = 0;
        codings.to = 0;
        tags.to = 0;
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
        int value = colon + 1;
        switch (colon - from) {
            case 4 -> {
                return is(b, from, "host") ? host(b, value, to) : 0;
            }
            case 6 -> {
                usual &= !is(b, from, "pragma");
                return is(b, from, "expect") ? -417 : 0;
            }
            case 10 -> usual &= !is(b, from, "connection") || text(b, value, to).equalsIgnoreCase("keep-alive");
            case 13 -> usual &= is(b, from, "if-none-match") ? tags.set(value, to) : !is(b, from, "cache-control");
            case 14 -> {
                return is(b, from, "content-length") ? length(text(b, value, to)) : 0;
            }
            case 15 -> usual &= !is(b, from, "accept-encoding") || codings.set(value, to);
            case 17 -> {
                usual &= !is(b, from, "if-modified-since");
                return is(b, from, "transfer-encoding") ? -400 : 0;
            }
            default -> {}
        }
        return 0;
    }

    private int host(byte[] b, int from, int to) {
        host.set(from, to);
        return ++hosts > 1 || !HostField.isGood(text(b, from, to)) ? -400 : blot(b, from, to);
    }

    private static String text(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.ISO_8859_1).strip();
    }

    /** Whether a name of that length is this one, in whatever case. @param name in lower case */
    private static boolean is(byte[] b, int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if ((b[from + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return true;
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
