package dev.curbcut.cache;

import dev.curbcut.fetch.Fetched;
import java.time.Instant;

/**
 * Fetched bytes and how long they may be used. Two snapshots with the same {@code fetched} are the same content.
 *
 * @param freshness the one cell that a validation moves; answers made of this snapshot look at it
 * @param stored whether it may be kept for other readers; else it is for the one who asked (RFC 9111 section 3)
 */
public record Snapshot(Fetched fetched, Freshness freshness, boolean stored) {

    /** Bytes held, counted honestly enough to bound memory by. */
    public int weight() {
        int headers = fetched.headers().stream()
                .mapToInt(h -> h.getKey().length() + h.getValue().length() + 64)
                .sum();
        return fetched.body().length + headers + 1024;
    }

    /** The same content, kept or not. */
    Snapshot kept(boolean now) {
        return now == stored ? this : new Snapshot(fetched, freshness, now);
    }

    /** When the body was received; a 304 does not change it. */
    public Instant received() {
        return fetched.received();
    }
}
