package dev.curbcut.cache;

import java.time.Instant;

/** Until when a snapshot is fresh: one volatile value, moved by a 304 (RFC 9111 section 4.3.4), read on the hot path. */
public final class Freshness {
    private volatile Instant freshUntil;

    public Freshness(Instant freshUntil) {
        this.freshUntil = freshUntil;
    }

    public Instant freshUntil() {
        return freshUntil;
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    /** Moves the end; an earlier one makes stale at once. */
    public void extend(Instant until) {
        freshUntil = until;
    }
}
