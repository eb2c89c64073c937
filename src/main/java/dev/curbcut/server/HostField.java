package dev.curbcut.server;

/** The header field Host: a name or an address, and perhaps a port (RFC 9110 section 7.2), nothing else. */
final class HostField {
    private HostField() {}

    static boolean isGood(String value) {
        int end;
        if (value.startsWith("[")) {
            end = value.indexOf(']') + 1;
            if (end < 4 || !isAddress(value, 1, end - 1)) {
                return false;
            }
        } else {
            end = 0;
            while (end < value.length() && isNameChar(value.charAt(end))) {
                end++;
            }
            if (end == 0 || end > 255) {
                return false;
            }
        }
        return end == value.length() || value.charAt(end) == ':' && isPort(value, end + 1);
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
    }

    private static boolean isAddress(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (c >= 128 || Character.digit(c, 16) < 0 && c != ':' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPort(String value, int from) {
        int port = 0;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9' || i - from >= 5) {
                return false;
            }
            port = 10 * port + c - '0';
        }
        return port <= 65535;
    }
}
