package dev.curbcut.fetch;

import dev.curbcut.fetch.FetchException.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The turns at one origin: so many at a time, so far apart, none while it rests. It rests when it asked to be left alone
 * (429, or 503 with Retry-After, RFC 9110 section 10.2.3) or could not be reached several times in a row; then one try goes
 * ahead and decides. Where it could be reached and was silent several times in a row, it is tried by one request at a time,
 * and never left alone: the silence may be that of some of its pages.
 */
final class HostTurns {
    private final String origin;
    private final FetchSettings settings;
    private final Duration spacing;
    private final Clock clock;
    private final Semaphore places;
    private long nextStart = System.nanoTime();
    private int failures;
    private boolean trying;
    private Instant restsUntil = Instant.MIN;
    private final AtomicInteger waiting = new AtomicInteger();

    HostTurns(String origin, FetchSettings settings, Duration spacing, Clock clock) {
        this.origin = origin;
        this.settings = settings;
        this.spacing = spacing;
        this.clock = clock;
        places = new Semaphore(settings.inFlight(), true);
    }

    Turn enter(Deadline deadline) throws FetchException {
        boolean trial = admit();
        boolean placed = false;
        waiting.incrementAndGet();
        try {
            if (!places.tryAcquire()) {
                if (places.getQueueLength() >= settings.waiting()) {
                    throw new FetchException(Why.OVERLOADED, "too many wait for " + origin);
                }
                if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                    throw late();
                }
            }
            placed = true;
            TimeUnit.NANOSECONDS.sleep(waitForStart(deadline));
            return new Turn(trial);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            leave(placed, trial);
            throw new FetchException(Why.TIMEOUT, "interrupted while waiting for " + origin, e);
        } catch (FetchException e) {
            leave(placed, trial);
            throw e;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Whether one that has come waits for its turn. */
    boolean isAwaited() {
        return waiting.get() > 0;
    }

    private FetchException late() {
        return new FetchException(Why.TIMEOUT, "no turn came in time at " + origin);
    }

    /** @return whether this is the one try after a rest */
    private synchronized boolean admit() throws FetchException {
        if (clock.instant().isBefore(restsUntil) || trying) {
            throw new FetchException(Why.RESTING, origin + " is left alone for a while");
        }
        trying = failures >= settings.restAfter();
        return trying;
    }

    /** Takes the next start that is free. */
    private synchronized long waitForStart(Deadline deadline) throws FetchException {
        long now = System.nanoTime();
        long start = Math.max(now, nextStart);
        if (start - now > deadline.left().toNanos()) {
            throw late();
        }
        nextStart = start + spacing.toNanos();
        return start - now;
    }

    private void leave(boolean placed, boolean trial) {
        if (placed) {
            places.release();
        }
        if (trial) {
            synchronized (this) {
                trying = false;
            }
        }
    }

    private synchronized void rest(Duration time) {
        Duration believed = time.compareTo(settings.longestRest()) > 0 ? settings.longestRest() : time;
        Instant until = clock.instant().plus(believed);
        restsUntil = until.isAfter(restsUntil) ? until : restsUntil;
    }

    /** One request's turn; to be closed when its body has come. */
    final class Turn implements AutoCloseable {
        private final boolean trial;
        private boolean closed;

        private Turn(boolean trial) {
            this.trial = trial;
        }

        /** @param retryAfter the header's value, or empty */
        void answered(int status, String retryAfter) {
            synchronized (HostTurns.this) {
                failures = 0;
            }
            if (status == 429 || status == 503 && !retryAfter.isEmpty()) {
                rest(RetryAfter.parse(retryAfter, clock.instant()).orElse(settings.rest()));
            }
        }

        /** There was no connection. */
        void unreachable() {
            synchronized (HostTurns.this) {
                failures++;
                if (failures >= settings.restAfter()) {
                    rest(settings.rest());
                }
            }
        }

        /** There was a connection, and no answer in time. */
        void silent() {
            synchronized (HostTurns.this) {
                failures++;
            }
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                leave(true, trial);
            }
        }
    }
}
