package dev.curbcut.cache;

import dev.curbcut.fetch.Fetched;
import java.time.Instant;

/**
 * Fetched bytes and how long they may be used. Two snapshots with the same {@code fetched} are the same content.
 *
 * @param freshness the one cell that a validation moves; answers made of this snapshot look at it
 */
public record Snapshot(Fetched fetched, Freshness freshness) {

    /** Bytes held, counted honestly enough to bound memory by. */
    public int weight() {
        int headers = fetched.headers().stream()
                .mapToInt(h -> h.getKey().length() + h.getValue().length() + 64)
                .sum();
        return fetched.body().length + headers + 1024;
    }

    /** When the body was received; a 304 does not change it. */
    public Instant received() {
        return fetched.received();
    }
}
