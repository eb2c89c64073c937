package dev.curbcut.cache;

import java.util.concurrent.atomic.LongAdder;

/** What happened at the cache since the start: plain counters for whoever publishes them. */
public final class CacheCounts {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder refreshes = new LongAdder();
    private final LongAdder fetches = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder storeHits = new LongAdder();
    private final LongAdder storeLosses = new LongAdder();

    void hit() {
        hits.increment();
    }

    void miss() {
        misses.increment();
    }

    void refresh() {
        refreshes.increment();
    }

    void fetch() {
        fetches.increment();
    }

    void failure() {
        failures.increment();
    }

    void servedStale() {
        stale.increment();
    }

    void storeHit() {
        storeHits.increment();
    }

    void storeLoss() {
        storeLosses.increment();
    }

    /** Asks that a held copy answered, fresh or not. */
    public long hits() {
        return hits.sum();
    }

    /** Asks that waited for the origin or the store. */
    public long misses() {
        return misses.sum();
    }

    /** Requests to origins about an address that was held already. */
    public long refreshes() {
        return refreshes.sum();
    }

    /** Addresses that origins were asked for, each with the redirects it took. */
    public long fetches() {
        return fetches.sum();
    }

    /** Requests to origins that failed. */
    public long failures() {
        return failures.sum();
    }

    /** Asks answered with a copy past its lifetime. */
    public long stale() {
        return stale.sum();
    }

    /** Copies that another node had put into the shared store. */
    public long storeHits() {
        return storeHits.sum();
    }

    /** Operations on the shared store that failed, each without harm to a request. */
    public long storeLosses() {
        return storeLosses.sum();
    }
}
