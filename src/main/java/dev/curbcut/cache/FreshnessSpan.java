package dev.curbcut.cache;

import java.time.Instant;

/**
 * The time in which a copy is fresh.
 *
 * @param since when its origin made it or confirmed it, its age on the way counted in (RFC 9111 section 4.2.3)
 * @param until when it becomes stale here
 * @param untilOthers when it becomes stale in a cache in front of us: what an origin says to shared caches and to CDNs alone
 *     (s-maxage, RFC 9213) is not for a browser
 * @param strict whether it may never be used stale ({@code must-revalidate})
 */
public record FreshnessSpan(Instant since, Instant until, Instant untilOthers, boolean strict) {
    /** Where both are fresh; the age is this one's. */
    public FreshnessSpan and(FreshnessSpan other) {
        return new FreshnessSpan(
                since,
                until.isBefore(other.until) ? until : other.until,
                untilOthers.isBefore(other.untilOthers) ? untilOthers : other.untilOthers,
                strict || other.strict);
    }
}
