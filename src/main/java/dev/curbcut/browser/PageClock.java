package dev.curbcut.browser;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The time of one page. It stands still while a request of the page waits for its turn at an origin, which is our politeness and no fault
 * of the page; but not beyond the longest time there is. For one thread.
 */
final class PageClock {
    private final long begun = System.nanoTime();
    private final long most;
    private final long longest;
    private final BooleanSupplier stands;
    private long last = begun;
    private long counted;

    PageClock(Duration most, Duration longest, BooleanSupplier stands) {
        this.most = most.toNanos();
        this.longest = longest.toNanos();
        this.stands = stands;
    }

    /** Counts what has passed since the last look. @return whether the time is over */
    boolean isOver() {
        long now = System.nanoTime();
        if (!stands.getAsBoolean()) {
            counted += now - last;
        }
        last = now;
        return counted >= most || now - begun >= longest;
    }

    /** What is left at least. */
    Duration left() {
        long now = System.nanoTime();
        return Duration.ofNanos(Math.max(0, Math.min(most - counted - (now - last), longest - (now - begun))));
    }

    Duration counted() {
        return Duration.ofNanos(counted);
    }
}
