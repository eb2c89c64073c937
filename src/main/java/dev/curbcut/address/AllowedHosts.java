package dev.curbcut.address;

import java.util.List;
import java.util.Locale;

/**
 * The hosts that may be read: an allow-list of exact names, {@code *.suffix} (which the bare suffix matches too) and
 * {@code *}.
 *
 * @param patterns in lower-case ASCII
 * @param ports that may be dialled; 80 and 443 unless the operator lists more
 * @param ledElsewhere whether the operator leads traffic elsewhere ({@code --connect-to}): a port then says nothing of what is
 *     spoken there
 */
public record AllowedHosts(List<String> patterns, List<Integer> ports, boolean ledElsewhere) {
    public AllowedHosts {
        patterns = patterns.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
        ports = List.copyOf(ports);
    }

    public AllowedHosts(List<String> patterns) {
        this(patterns, List.of(80, 443), false);
    }

    /**
     * Whether this address may be asked for at all; the socket judges the IP address besides. A scheme is never spoken to
     * the port that is the other's own, unless traffic is led elsewhere.
     */
    public boolean allows(Address address) {
        int othersPort = address.scheme().equals("https") ? 80 : 443;
        return (ledElsewhere || address.port() != othersPort) && ports.contains(address.port()) && allowsHost(address.host());
    }

    /** Whether the host is on the list; a suffix counts only from a dot on. */
    public boolean allowsHost(String host) {
        for (String pattern : patterns) {
            if (pattern.equals("*")
                    || pattern.equals(host)
                    || pattern.startsWith("*.") && (host.endsWith(pattern.substring(1)) || host.equals(pattern.substring(2)))) {
                return true;
            }
        }
        return false;
    }
}
