package dev.curbcut.cache;

import java.time.Instant;

/** Until when a snapshot is fresh: one volatile value, moved by a 304 (RFC 9111 section 4.3.4), read on the hot path. */
public final class Freshness {
    private volatile FreshnessSpan span;
    private volatile boolean unconfirmed;

    public Freshness(FreshnessSpan span) {
        this.span = span;
    }

    public FreshnessSpan span() {
        return span;
    }

    public Instant freshUntil() {
        return span.until();
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(span.until());
    }

    /** Whether the origin could not be asked, or answered with a failure, when it was last asked for this copy. */
    public boolean isUnconfirmed() {
        return unconfirmed;
    }

    /** Puts another in its place: the origin has answered. */
    void move(FreshnessSpan other) {
        span = other;
        unconfirmed = false;
    }

    /** The origin could not be asked, or failed. */
    void failed() {
        unconfirmed = true;
    }

    /** Makes stale: there is something newer. */
    void end(Instant now) {
        FreshnessSpan before = span;
        span = new FreshnessSpan(before.since(), now, now, before.strict());
    }
}
