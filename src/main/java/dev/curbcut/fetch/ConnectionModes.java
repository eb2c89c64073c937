package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways to try at a host, modern first, since some modern sites hang under a permissive offer. What worked last is tried
 * first; only listed hosts are remembered, so the list bounds the memory.
 */
final class ConnectionModes {
    private final FetchSettings settings;
    private final Map<String, ConnectionMode> worked = new ConcurrentHashMap<>();

    ConnectionModes(FetchSettings settings) {
        this.settings = settings;
    }

    List<ConnectionMode> of(Address address) {
        List<ConnectionMode> ways = new ArrayList<>(List.of(ConnectionMode.MODERN));
        if (address.scheme().equals("https")) {
            if (settings.legacyTls().contains(address.host())) {
                ways.add(ConnectionMode.LEGACY);
            }
            if (settings.plainFallback().contains(address.host())) {
                ways.add(ConnectionMode.PLAIN);
            }
            ConnectionMode last = worked.getOrDefault(address.host(), ConnectionMode.MODERN);
            ways.remove(last);
            ways.addFirst(last);
        }
        return ways;
    }

    void worked(Address address, ConnectionMode way) {
        if (way == ConnectionMode.MODERN) {
            worked.remove(address.host());
        } else {
            worked.put(address.host(), way);
        }
    }

    /** Whether another way may help after this failure. */
    static boolean mayHelp(ConnectionMode next, Why failure) {
        return switch (failure) {
            case INSECURE -> true;
            case UNREACHABLE, TIMEOUT, BROKEN -> next != ConnectionMode.LEGACY;
            case NOT_ALLOWED, FORBIDDEN_ADDRESS, UNRESOLVED, REDIRECTS, REDIRECTED_AWAY, TOO_LARGE, RESTING, OVERLOADED ->
                false;
        };
    }
}
