package dev.curbcut.cache;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** At most one inquiry an address at a time, each on a virtual thread; whoever comes while it runs waits for the same. */
final class SingleFlight implements AutoCloseable {
    /** What a flight does. */
    interface Flight {
        /** @param reload whether a copy that is still fresh won't do */
        CacheEntry fly(Address address, boolean reload) throws Exception;
    }

    private final Flight flight;
    private final Semaphore places;
    private final ConcurrentMap<Address, CompletableFuture<CacheEntry>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("flight-", 0).factory());

    SingleFlight(Flight flight, int most) {
        this.flight = flight;
        places = new Semaphore(most);
    }

    /**
     * The flight under way to this address, or a new one.
     *
     * @throws FetchException OVERLOADED when too many are under way
     */
    CompletableFuture<CacheEntry> join(Address address, boolean reload) throws FetchException {
        CompletableFuture<CacheEntry> mine = new CompletableFuture<>();
        CompletableFuture<CacheEntry> other = underWay.putIfAbsent(address, mine);
        if (other != null) {
            return other;
        }
        if (!places.tryAcquire()) {
            FetchException overloaded = new FetchException(Why.OVERLOADED, "too many fetches are under way");
            underWay.remove(address, mine);
            mine.completeExceptionally(overloaded);
            throw overloaded;
        }
        threads.execute(() -> run(address, reload, mine));
        return mine;
    }

    private void run(Address address, boolean reload, CompletableFuture<CacheEntry> mine) {
        try {
            CacheEntry entry = flight.fly(address, reload);
            underWay.remove(address, mine);
            mine.complete(entry);
        } catch (Throwable e) {
            underWay.remove(address, mine);
            mine.completeExceptionally(e);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
