package dev.curbcut.address;

import dev.curbcut.address.BadAddress.Why;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Host names: to lower-case ASCII once (IDNA, RFC 5891), strict in what is one. */
final class Host {
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    private Host() {}

    /**
     * The canonical form of a host.
     *
     * @throws BadAddress when it is no host name and no IP literal; a trailing dot, a percent sign and a zone are refused
     */
    static String canonical(String text) throws BadAddress {
        String host = text.toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            return require(IPV6.matcher(host).matches(), host, text);
        }
        boolean name = isName(host);
        if (!name && host.chars().anyMatch(c -> c > 0x7e)) {
            try {
                host = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                throw new BadAddress(Why.HOST, "“" + text + "” is no host name");
            }
        }
        return require(name || isName(host), host, text);
    }

    /** Labels of letters, digits, low lines and hyphens between them, parted by dots (RFC 1123 section 2.1, and what DNS holds). */
    private static boolean isName(String host) {
        int length = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean hyphen = c == '-' && length > 0;
            if (c == '.' && length > 0 && host.charAt(i - 1) != '-') {
                length = 0;
            } else if (hyphen || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
                length++;
            } else {
                return false;
            }
            if (length > LONGEST_LABEL) {
                return false;
            }
        }
        return length > 0 && host.length() <= LONGEST_NAME && host.charAt(host.length() - 1) != '-';
    }

    private static String require(boolean good, String host, String text) throws BadAddress {
        if (!good) {
            throw new BadAddress(Why.HOST, text.isEmpty() ? "the address has no host" : "“" + text + "” is no host name");
        }
        return host;
    }
}
