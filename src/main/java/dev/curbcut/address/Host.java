package dev.curbcut.address;

import dev.curbcut.address.BadAddress.Why;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Host names: to lower-case ASCII once (IDNA, RFC 5891), strict in what is one. */
final class Host {
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
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
        if (host.chars().anyMatch(c -> c > 0x7e)) {
            try {
                host = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                throw new BadAddress(Why.HOST, "“" + text + "” is no host name");
            }
        }
        return require(NAME.matcher(host).matches(), host, text);
    }

    private static String require(boolean good, String host, String text) throws BadAddress {
        if (!good) {
            throw new BadAddress(Why.HOST, text.isEmpty() ? "the address has no host" : "“" + text + "” is no host name");
        }
        return host;
    }
}
