package dev.curbcut.browser;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator watches of the browser. Safe for many threads. */
public final class BrowserCounts {
    private final AtomicLong built = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong starts = new AtomicLong();
    private final AtomicLong ends = new AtomicLong();

    void built(Duration took) {
        built.incrementAndGet();
        nanos.addAndGet(took.toNanos());
    }

    void failed() {
        failed.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    void started() {
        starts.incrementAndGet();
    }

    void ended() {
        ends.incrementAndGet();
    }

    /** Pages that were built. */
    public long pages() {
        return built.get();
    }

    /** Pages that were begun and came to nothing. */
    public long failures() {
        return failed.get();
    }

    /** Milliseconds that the built ones took together. */
    public long milliseconds() {
        return nanos.get() / 1_000_000;
    }

    /** Requests of pages, and of the browser itself, that were turned away. */
    public long refusals() {
        return refused.get();
    }

    /** How often a browser was started. */
    public long startsOfBrowser() {
        return starts.get();
    }

    /** How often one crashed or was ended over a limit. */
    public long crashes() {
        return ends.get();
    }
}
