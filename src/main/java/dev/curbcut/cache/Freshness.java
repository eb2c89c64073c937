package dev.curbcut.cache;

import java.time.Instant;

/** Until when a snapshot is fresh: one volatile value, moved by a 304 (RFC 9111 section 4.3.4), read on the hot path. */
public final class Freshness {
    private volatile Span span;

    public Freshness(Span span) {
        this.span = span;
    }

    public Span span() {
        return span;
    }

    public Instant freshUntil() {
        return span.until();
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(span.until());
    }

    /** Puts another in its place. */
    void move(Span other) {
        span = other;
    }

    /** Makes stale: there is something newer. */
    void end(Instant now) {
        Span before = span;
        span = new Span(before.since(), now, now, before.strict());
    }
}
