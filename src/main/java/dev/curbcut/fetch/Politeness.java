package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.socket.ConnectToRules;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns at every origin, the least recently asked forgotten first. Safe for many threads. */
final class Politeness {
    private final FetchSettings settings;
    private final ConnectToRules routes;
    private final Clock clock;
    private final Map<String, HostTurns> origins;

    Politeness(FetchSettings settings, ConnectToRules routes, Clock clock) {
        this.settings = settings;
        this.routes = routes;
        this.clock = clock;
        origins = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, HostTurns> eldest) {
                return size() > settings.origins();
            }
        };
    }

    /**
     * Waits for a turn at the address's origin.
     *
     * @throws FetchException RESTING, OVERLOADED, or TIMEOUT when the turn would come too late
     */
    HostTurns.Turn enter(Address address, Deadline deadline) throws FetchException {
        HostTurns turns;
        synchronized (origins) {
            turns = origins.computeIfAbsent(address.origin(), o -> {
                boolean led = routes.leads(address.host(), address.port());
                return new HostTurns(o, settings, led ? Duration.ZERO : settings.spacings().getOrDefault(address.host(), settings.spacing()), clock);
            });
        }
        return turns.enter(deadline);
    }

    /** Whether a request to the address's origin waits for its turn there. */
    boolean isAwaited(Address address) {
        synchronized (origins) {
            HostTurns turns = origins.get(address.origin());
            return turns != null && turns.isAwaited();
        }
    }
}
