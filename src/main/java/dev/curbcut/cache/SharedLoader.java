package dev.curbcut.cache;

import dev.curbcut.address.Address;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several nodes as one: what one fetched none fetches again, and one at a time asks for an address. Without its store a
 * node goes on by itself.
 */
final class SharedLoader implements Loader {
    private final OriginLoader origin;
    private final Store store;
    private final StoreSettings settings;
    private final CacheCounts counts;
    private final Clock clock;

    SharedLoader(OriginLoader origin, Store store, StoreSettings settings, CacheCounts counts, Clock clock) {
        this.origin = origin;
        this.store = store;
        this.settings = settings;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public CacheEntry ask(Address address, @Nullable CacheEntry known, boolean whole) throws InterruptedException {
        Optional<Store.Lease> lease = Optional.empty();
        CacheEntry best = known;
        try {
            Instant asked = clock.instant();
            long end = System.nanoTime() + settings.await().toNanos();
            do {
                Optional<CacheEntry.Held> shared = shared(address, known);
                if (shared.isPresent() && isNews(shared.get(), asked, whole)) {
                    counts.storeHit();
                    return shared.get();
                }
                best = shared.map(CacheEntry.class::cast).orElse(best);
                lease = store.lease(address);
                if (lease.isEmpty()) {
                    Thread.sleep(settings.look());
                }
            } while (lease.isEmpty() && System.nanoTime() - end < 0);
            if (lease.isPresent()) {
                // Its last holder may have landed between our look and our turn.
                Optional<CacheEntry.Held> shared = shared(address, known);
                if (shared.isPresent() && isNews(shared.get(), asked, whole)) {
                    counts.storeHit();
                    lease.get().close();
                    return shared.get();
                }
            }
        } catch (StoreLost e) {
            counts.storeLoss();
        }
        try {
            CacheEntry entry = origin.ask(address, best, whole);
            share(address, entry);
            return entry;
        } finally {
            lease.ifPresent(Store.Lease::close);
        }
    }

    private Optional<CacheEntry.Held> shared(Address address, @Nullable CacheEntry known) throws StoreLost {
        return store.get(address).map(copy -> origin.adopted(known, copy));
    }

    /** A forced reload takes only what was fetched since it was asked for. */
    private boolean isNews(CacheEntry.Held shared, Instant asked, boolean whole) {
        return shared.isFresh(clock.instant()) && (!whole || shared.checked().isAfter(asked));
    }

    @Override
    public void share(Address address, CacheEntry entry) {
        Instant now = clock.instant();
        if (entry instanceof CacheEntry.Held held && held.lifetime().stored() && !now.isBefore(held.quietUntil())) {
            try {
                SharedCopy copy = new SharedCopy(held.snapshot().fetched(), held.facts());
                store.put(address, copy, Duration.between(now, held.lifetime().errorUntil()));
            } catch (StoreLost e) {
                counts.storeLoss();
            }
        }
    }
}
