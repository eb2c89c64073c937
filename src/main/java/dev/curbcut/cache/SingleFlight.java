package dev.curbcut.cache;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * At most one piece of work a key at a time, on a virtual thread or on its caller's; whoever comes while it runs waits for the same.
 *
 * @param <K> what the work is about, such as an address
 * @param <V> what comes of it
 */
public final class SingleFlight<K, V> implements AutoCloseable {
    private final Semaphore places;
    private final ConcurrentMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads;

    /**
     * @param name of the threads
     * @param most pieces of work that may be under way
     */
    public SingleFlight(String name, int most) {
        places = new Semaphore(most);
        threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /**
     * The work under way for this key, or this piece of it.
     *
     * @throws FetchException OVERLOADED when too many are under way
     */
    public CompletableFuture<V> join(K key, Callable<V> work) throws FetchException {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return other;
        }
        if (!places.tryAcquire()) {
            FetchException overloaded = new FetchException(Why.OVERLOADED, "too many fetches are under way");
            underWay.remove(key, mine);
            mine.completeExceptionally(overloaded);
            throw overloaded;
        }
        threads.execute(() -> run(key, work, mine));
        return mine;
    }

    /** A piece of work that asks an origin. */
    public interface Work<V> {
        V run() throws FetchException;
    }

    /**
     * What comes of the work under way for this key; of this piece, done on the caller's own thread, where there is none.
     *
     * @throws FetchException when the work does
     */
    public V here(K key, Work<V> work) throws FetchException {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return await(other);
        }
        try {
            V value = work.run();
            mine.complete(value);
            return value;
        } catch (FetchException | RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
        }
    }

    private static <V> V await(CompletableFuture<V> other) throws FetchException {
        try {
            return other.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case FetchException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw e;
            }
        }
    }

    private void run(K key, Callable<V> work, CompletableFuture<V> mine) {
        try {
            V value = work.call();
            underWay.remove(key, mine);
            mine.complete(value);
        } catch (Throwable e) {
            underWay.remove(key, mine);
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
