package dev.curbcut.cache;

import java.time.Instant;

/**
 * How long a copy may be used, and how.
 *
 * @param stored whether it may be held at all; one that may not serves only those who waited for it
 * @param span how long it is fresh, here and for those in front of us
 * @param refreshUntil until when it is served while the origin is asked in the background
 * @param errorUntil until when it is served if the origin fails
 */
public record Lifetime(boolean stored, FreshnessSpan span, Instant refreshUntil, Instant errorUntil) {
    /** Not held at all. */
    static Lifetime none(Instant since, Instant now) {
        return new Lifetime(false, new FreshnessSpan(since, now, now, true), now, now);
    }

    /** From when on the origin has to be asked again. */
    Instant freshUntil() {
        return span.until();
    }

    /** What both allow, of an answer and of one that led to it. */
    Lifetime and(Lifetime other) {
        return new Lifetime(
                stored && other.stored,
                span.and(other.span),
                earlier(refreshUntil, other.refreshUntil),
                earlier(errorUntil, other.errorUntil));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
