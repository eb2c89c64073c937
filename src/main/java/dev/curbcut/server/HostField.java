package dev.curbcut.server;

/** The header field Host: a name or an address, and perhaps a port (RFC 9110 section 7.2), nothing else. */
final class HostField {
    private HostField() {}

    static boolean isGood(String value) {
        int end;
        if (value.startsWith("[")) {
            end = value.indexOf(']') + 1;
            if (end < 4 || !value.substring(1, end - 1).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128 || c == ':' || c == '.')) {
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
        return end == value.length() || value.charAt(end) == ':' && isPort(value.substring(end + 1));
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
    }

    private static boolean isPort(String digits) {
        return digits.length() <= 5
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.isEmpty() || Integer.parseInt(digits) <= 65535);
    }
}
