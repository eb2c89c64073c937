package dev.curbcut.server;

import org.jspecify.annotations.Nullable;

/** The header field Accept-Encoding (RFC 9110 section 12.5.3). Read for every answer: it allocates nothing. */
final class AcceptEncoding {
    private AcceptEncoding() {}

    /** Whether a coding is named, and not with a weight of nothing. */
    static boolean take(@Nullable String accepted, String coding) {
        if (accepted == null) {
            return false;
        }
        for (int at = accepted.indexOf(coding); at >= 0; at = accepted.indexOf(coding, at + 1)) {
            int end = at + coding.length();
            if ((at == 0 || isBetween(accepted.charAt(at - 1))) && (end == accepted.length() || isBetween(accepted.charAt(end)))) {
                return hasWeight(accepted, end);
            }
        }
        return false;
    }

    private static boolean isBetween(char c) {
        return c == ',' || c == ';' || c == ' ' || c == '\t';
    }

    /** Whether what follows, up to the next comma, is not {@code q=0}. */
    private static boolean hasWeight(String accepted, int from) {
        int end = accepted.indexOf(',', from);
        int equals = accepted.indexOf('=', from);
        if (equals < 0 || end >= 0 && equals > end) {
            return true;
        }
        for (int i = equals + 1; i < (end < 0 ? accepted.length() : end); i++) {
            if (accepted.charAt(i) >= '1' && accepted.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
