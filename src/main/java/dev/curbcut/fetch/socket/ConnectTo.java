package dev.curbcut.fetch.socket;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of where a host's traffic is led, as curl's option {@code --connect-to HOST1:PORT1:HOST2:PORT2}.
 *
 * @param fromHost in lower case; empty for any
 * @param fromPort 0 for any
 * @param toHost a name or an IP literal without brackets; empty to keep the host
 * @param toPort 0 to keep the port
 */
public record ConnectTo(String fromHost, int fromPort, String toHost, int toPort) {
    private static final String HOST = "(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:/@\\s]*)";
    private static final Pattern RULE = Pattern.compile(HOST + ":(\\d{0,5}):" + HOST + ":(\\d{0,5})");

    /** @throws IllegalArgumentException when the text is no rule; the message says what one looks like */
    public static ConnectTo parse(String text) {
        Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            throw new IllegalArgumentException("connect-to takes HOST1:PORT1:HOST2:PORT2, not “" + text + "”");
        }
        return new ConnectTo(
                bare(rule.group(1)), port(rule.group(2), text), bare(rule.group(3)), port(rule.group(4), text));
    }

    /** Whether the rule is about this host and port. */
    public boolean matches(String host, int port) {
        return (fromHost.isEmpty() || fromHost.equals(bare(host))) && (fromPort == 0 || fromPort == port);
    }

    /** Whether the operator named the place that is dialled, so that it may be a private one. */
    public boolean namesPlace() {
        return !toHost.isEmpty();
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
    }

    private static int port(String digits, String text) {
        int port = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        if (port > 65535) {
            throw new IllegalArgumentException("connect-to has a port beyond 65535 in “" + text + "”");
        }
        return port;
    }
}
