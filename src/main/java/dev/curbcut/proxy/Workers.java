package dev.curbcut.proxy;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads on which pages are read, or written: so many at one time, a large page counted as several, since it takes many
 * times its bytes. They are the platform's threads, because only of these it can be told what they cost, and because virtual
 * ones, of which a few share one of the platform's, never make way for each other: a costly page would hold up all others.
 * Safe for many threads.
 */
final class Workers implements AutoCloseable {
    /** About how many bytes of memory one byte of a page takes while it is read. */
    static final int UNFOLDED = 32;

    private final ProxySettings settings;
    private final Semaphore turns;
    private final AtomicLong waiting = new AtomicLong();
    private final long memory;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("curbcut-reading-", 1).factory());

    /** @param memory of this program, in bytes: a quarter of it may be taken by pages that are being read, an eighth by such that wait */
    Workers(ProxySettings settings, long memory) {
        this.settings = settings;
        this.memory = memory;
        this.turns = new Semaphore(settings.readingsAtOnce(), true);
    }

    /** A piece of work on a page that may grow under it. */
    interface Work<T> {
        T in(Room room) throws Exception;
    }

    /** The room that a piece of work has. Of its thread alone. */
    interface Room {
        /**
         * Makes it larger, by what is read besides.
         *
         * @throws TooSmall when others have that room: to wait for it and hold on to what it has, each of several pieces might
         *     wait for another for ever
         */
        void grow(long bytes);
    }

    /** A piece of work was larger than it looked: it is begun anew, with so much room from the beginning. */
    private static final class TooSmall extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final long bytes;

        TooSmall(long bytes) {
            super("a page grew to " + bytes + " bytes while it was read", null, false, false);
            this.bytes = bytes;
        }
    }

    /** {@link #run(long, Work)} for what never grows. */
    <T> Optional<T> run(long bytes, Callable<T> work) throws FetchException {
        return run(bytes, room -> work.call());
    }

    /**
     * Does a piece of work when its turn has come; more than once where it grows and others have the room.
     *
     * @param bytes of the page
     * @return nothing when it took too much of the processor's time and was stopped
     * @throws FetchException OVERLOADED when there is too much to do already, or no turn came in time
     */
    <T> Optional<T> run(long bytes, Work<T> work) throws FetchException {
        long size = bytes;
        while (true) {
            try {
                return attempt(size, work);
            } catch (TooSmall more) {
                size = more.bytes;
            }
        }
    }

    private <T> Optional<T> attempt(long bytes, Work<T> work) throws FetchException {
        int needed = turns(bytes);
        enter(needed, bytes);
        var held = new Held(bytes, needed);
        var task = new MeteredTask<>(() -> work.in(held), held::release);
        threads.execute(task);
        return task.outcome(settings.processorTime(), settings.deadline());
    }

    /** Turns that a piece of work has taken. */
    private final class Held implements Room {
        private long bytes;
        private int taken;

        Held(long bytes, int taken) {
            this.bytes = bytes;
            this.taken = taken;
        }

        @Override
        public void grow(long more) {
            bytes += more;
            int missing = turns(bytes) - taken;
            if (missing > 0 && !turns.tryAcquire(missing)) {
                throw new TooSmall(bytes);
            }
            taken += Math.max(0, missing);
        }

        void release() {
            turns.release(taken);
        }
    }

    private int turns(long bytes) {
        long most = settings.readingsAtOnce();
        long room = memory / 4;
        return (int) Math.clamp((most * bytes * UNFOLDED + room - 1) / room, 1, most);
    }

    private void enter(int needed, long bytes) throws FetchException {
        if (turns.tryAcquire(needed)) {
            return;
        }
        try {
            if (waiting.addAndGet(bytes) > Math.max(memory / 8, bytes)
                    || !turns.tryAcquire(needed, settings.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FetchException(Why.OVERLOADED, "too many pages are being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Why.OVERLOADED, "interrupted while waiting to read", e);
        } finally {
            waiting.addAndGet(-bytes);
        }
    }

    /** Bytes of the pages that wait for their turn. */
    long waiting() {
        return waiting.get();
    }

    /** Lets no work begin any more. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
