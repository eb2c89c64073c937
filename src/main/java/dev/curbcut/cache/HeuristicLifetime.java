package dev.curbcut.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How long an answer may be kept of which its origin says nothing (RFC 9111 section 4.2.2), by its status. */
final class HeuristicLifetime {
    /** Statuses whose answers may be kept without being told so (RFC 9110 section 15.1), short of the failures. */
    private static final Set<Integer> PAGES = Set.of(200, 203, 204, 300, 301, 308);

    private static final Set<Integer> MISSING = Set.of(404, 405, 410, 414, 501);

    /**
     * The errors of RFC 5861 section 4 and a request to ask less: remembered for a moment, against section 3, since an origin
     * that can't answer must not be asked by every reader.
     */
    private static final Set<Integer> FAILURES = Set.of(429, 500, 502, 503, 504);

    /** Other statuses whose meaning for a cache is known here (RFC 9111 section 5.2.2.3). */
    private static final Set<Integer> OTHERS = Set.of(201, 202, 302, 303, 307, 400, 401, 403, 406, 409, 411, 412, 413, 415, 421, 422, 451, 505);

    private HeuristicLifetime() {}

    /** Empty when it may not be kept. */
    static Optional<Duration> of(ResponseFacts facts, CacheDirectives said, CacheSettings settings) {
        int status = facts.status();
        if (PAGES.contains(status)) {
            return Optional.of(tenth(facts, settings));
        }
        if (MISSING.contains(status)) {
            return Optional.of(settings.missing());
        }
        return FAILURES.contains(status) || said.has("public") ? Optional.of(settings.failing()) : Optional.empty();
    }

    /** How long past such a lifetime it is served while a new one is fetched. */
    static Duration grace(ResponseFacts facts, CacheSettings settings) {
        return PAGES.contains(facts.status()) ? settings.grace() : Duration.ZERO;
    }

    static boolean isUnderstood(int status) {
        return PAGES.contains(status) || MISSING.contains(status) || FAILURES.contains(status) || OTHERS.contains(status);
    }

    /** A tenth of the page's age, within bounds. */
    private static Duration tenth(ResponseFacts facts, CacheSettings settings) {
        Instant date = facts.date().orElse(facts.received());
        Duration tenth = facts.values("last-modified").stream()
                .findFirst()
                .flatMap(HttpDate::parse)
                .map(modified -> Duration.between(modified, date).dividedBy(10).minus(facts.age()))
                .orElse(Duration.ZERO);
        return tenth.compareTo(settings.shortestGuess()) < 0
                ? settings.shortestGuess()
                : tenth.compareTo(settings.longestGuess()) > 0 ? settings.longestGuess() : tenth;
    }
}
