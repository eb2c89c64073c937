package dev.curbcut.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.Origin;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots in memory, by Caffeine, weighed in bytes. A fresh copy is handed out as it is; one whose grace runs is handed
 * out while a new one is fetched; else the callers wait, all for one fetch.
 */
public final class CachedSnapshots implements Snapshots, AutoCloseable {
    private static final int WEIGHT_OF_A_FAILURE = 1024;

    /** Of how many addresses it is remembered that they were reloaded a moment ago. */
    private static final int RELOADS = 10_000;

    private final CacheSettings settings;
    private final Clock clock;
    private final CacheCounts counts = new CacheCounts();
    private final OriginLoader loader;
    private final Loader shared;
    private final @Nullable Store store;
    private final SingleFlight<Address, CacheEntry> flights;
    private final Cache<Address, CacheEntry> entries;
    private final Cache<Address, Boolean> reloads;

    /** Held by this node alone. */
    public CachedSnapshots(Origin origin, CacheSettings settings, Clock clock) {
        this(origin, settings, clock, null);
    }

    /** @param store shared with other nodes, closed with this; null for none */
    public CachedSnapshots(Origin origin, CacheSettings settings, Clock clock, @Nullable Store store) {
        this.settings = settings;
        this.clock = clock;
        this.store = store;
        loader = new OriginLoader(origin, settings, counts, clock);
        shared = store == null ? loader : new SharedLoader(loader, store, settings.store(), counts, clock);
        flights = new SingleFlight<>("flight", settings.flights());
        entries = Caffeine.newBuilder()
                .maximumWeight(settings.bytes())
                .<Address, CacheEntry>weigher(CachedSnapshots::weight)
                .executor(Runnable::run)
                .build();
        reloads = Caffeine.newBuilder()
                .maximumSize(RELOADS)
                .expireAfterWrite(settings.reloadEvery())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Snapshot get(Address address, boolean reload) throws FetchException {
        Instant now = clock.instant();
        CacheEntry known = entries.getIfPresent(address);
        boolean whole = reload && known != null && reloads.asMap().putIfAbsent(address, true) == null;
        if (known instanceof CacheEntry.Held held && !whole) {
            if (held.isFresh(now)) {
                counts.hit();
                return held.snapshot();
            }
            if (held.isUsable(now)) {
                counts.hit();
                counts.servedStale();
                refreshBehind(address, held, now);
                return held.snapshot();
            }
        }
        if (known instanceof CacheEntry.Failed failed && !whole && now.isBefore(failed.until())) {
            throw failed.again();
        }
        counts.miss();
        return arrived(address, known, whole);
    }

    private void refreshBehind(Address address, CacheEntry.Held held, Instant now) {
        if (!now.isBefore(held.quietUntil())) {
            try {
                flights.join(address, () -> fly(address, false));
            } catch (FetchException e) {
                // Overloaded: the copy in hand will do, and the next reader tries again.
            }
        }
    }

    private Snapshot arrived(Address address, @Nullable CacheEntry known, boolean whole) throws FetchException {
        try {
            return switch (wait(flights.join(address, () -> fly(address, whole)))) {
                case CacheEntry.Held held -> {
                    if (now().isBefore(held.quietUntil())) {
                        counts.servedStale();
                    }
                    yield held.snapshot();
                }
                case CacheEntry.Failed failed -> throw failed.again();
            };
        } catch (FetchException e) {
            if (known instanceof CacheEntry.Held held && held.survivesErrors(now())) {
                held.snapshot().freshness().failed();
                counts.servedStale();
                return held.snapshot();
            }
            throw e;
        }
    }

    private CacheEntry wait(CompletableFuture<CacheEntry> flight) throws FetchException {
        try {
            return flight.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(Why.TIMEOUT, "the fetch under way took too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Why.TIMEOUT, "interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchException failure) {
                throw new FetchException(failure.why(), failure.getMessage(), failure);
            }
            throw new IllegalStateException("a fetch ended in a fault of ours", e.getCause());
        }
    }

    /** Looks once more before it asks: another flight may have landed between a caller's look and this one. */
    private CacheEntry fly(Address address, boolean whole) throws InterruptedException {
        CacheEntry known = entries.getIfPresent(address);
        if (!whole && known != null && known.isSettled(now())) {
            return known;
        }
        CacheEntry entry = shared.ask(address, known, whole);
        hold(address, entry);
        if (entry instanceof CacheEntry.Held held) {
            loader.atItsOwnAddress(held).ifPresent(this::holdThere);
        }
        return entry;
    }

    private void hold(Address address, CacheEntry entry) {
        if (entry instanceof CacheEntry.Held held && !held.lifetime().stored()) {
            entries.invalidate(address);
        } else {
            entries.put(address, entry);
        }
    }

    /** Where a redirect led is where the reader is led next: what was found there is held for them. */
    private void holdThere(SharedCopy copy) {
        Address there = copy.fetched().address();
        CacheEntry.Held found = loader.adopted(entries.getIfPresent(there), copy);
        hold(there, found);
        shared.share(there, found);
    }

    private Instant now() {
        return clock.instant();
    }

    private static int weight(Address address, CacheEntry entry) {
        return switch (entry) {
            case CacheEntry.Held held -> held.snapshot().weight() + Address.MAX_LENGTH / 8;
            case CacheEntry.Failed failed -> WEIGHT_OF_A_FAILURE;
        };
    }

    /** What happened so far. */
    public CacheCounts counts() {
        return counts;
    }

    /** Bytes held now, as they are weighed. */
    public long weight() {
        return entries.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** Addresses of which something is held. */
    public long size() {
        return entries.estimatedSize();
    }

    @Override
    public void close() {
        flights.close();
        if (store != null) {
            store.close();
        }
    }
}
