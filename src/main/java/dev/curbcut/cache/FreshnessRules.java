package dev.curbcut.cache;

import static dev.curbcut.cache.Directives.Directive.MAX_AGE;
import static dev.curbcut.cache.Directives.Directive.STALE_IF_ERROR;
import static dev.curbcut.cache.Directives.Directive.STALE_WHILE_REVALIDATE;
import static dev.curbcut.cache.Directives.Directive.S_MAXAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one decision about freshness, as RFC 9111 asks of a shared cache: a pure function of what an origin said, when, and
 * the operator's settings.
 *
 * <p>No header of a reader reaches the origin, so of {@code Vary} only {@code *} means anything. An answer that sets a cookie
 * which is more than a connection's ({@link Cookies}) is for one visitor, unless the origin says that it is for all.
 */
final class FreshnessRules {
    /** Statuses whose answers may be kept without being told so (RFC 9110 section 15.1), short of the failures. */
    private static final Set<Integer> GUESSED = Set.of(200, 203, 204, 300, 301, 308);

    private static final Set<Integer> MISSING = Set.of(404, 405, 410, 414, 501);

    private FreshnessRules() {}

    static Lifetime decide(Facts facts, CacheSettings settings) {
        Directives targeted = Directives.targeted(facts.values("cdn-cache-control"));
        Directives said = targeted.isEmpty() ? Directives.cacheControl(facts.values("cache-control")) : targeted;
        boolean stored = !said.has("no-store")
                && !said.has("private")
                && facts.status() != 206
                && (facts.values("set-cookie").isEmpty() || said.has("public") || said.seconds(S_MAXAGE).isPresent())
                && facts.values("vary").stream().noneMatch(v -> v.contains("*"));
        Instant received = facts.received();
        if (!stored || said.has("no-cache")) {
            return new Lifetime(stored, received, received, received);
        }
        Optional<Duration> explicit = explicit(facts, said, !targeted.isEmpty());
        Duration initialAge = initialAge(facts);
        Instant freshUntil = explicit.map(life -> received.plus(life.minus(initialAge)))
                .orElseGet(() -> received.plus(guess(facts, settings)));
        boolean strict = said.has("must-revalidate") || said.has("proxy-revalidate");
        boolean strictlyFresh = strict || said.seconds(S_MAXAGE).isPresent();
        Duration refresh = explicit.isPresent() ? Duration.ZERO : graceOf(facts, settings);
        Duration error = strictlyFresh || facts.status() >= 400 ? Duration.ZERO : settings.staleOnError();
        if (!strict) {
            refresh = seconds(said, STALE_WHILE_REVALIDATE).orElse(refresh);
            error = seconds(said, STALE_IF_ERROR).orElse(error);
        }
        Instant refreshUntil = freshUntil.plus(strict ? Duration.ZERO : refresh);
        Instant errorUntil = freshUntil.plus(error);
        return new Lifetime(
                true, freshUntil, refreshUntil, errorUntil.isBefore(refreshUntil) ? refreshUntil : errorUntil);
    }

    /** What the origin said (section 4.2.1); empty when it said nothing. */
    private static Optional<Duration> explicit(Facts facts, Directives said, boolean targeted) {
        Optional<Duration> directive = seconds(said, S_MAXAGE).or(() -> seconds(said, MAX_AGE));
        List<String> expires = facts.values("expires");
        if (directive.isPresent() || expires.isEmpty() || targeted) {
            return directive;
        }
        // Whatever is no date is in the past (section 5.3).
        Instant date = date(facts).orElse(facts.received());
        return Optional.of(HttpDate.parse(expires.getFirst())
                .filter(end -> end.isAfter(date))
                .map(end -> Duration.between(date, end))
                .orElse(Duration.ZERO));
    }

    private static Optional<Duration> seconds(Directives said, Directives.Directive directive) {
        return said.seconds(directive).stream().mapToObj(Duration::ofSeconds).findFirst();
    }

    /** A tenth of the page's age (section 4.2.2), within bounds; failures have short times of their own. */
    private static Duration guess(Facts facts, CacheSettings settings) {
        if (MISSING.contains(facts.status())) {
            return settings.missing();
        }
        if (!GUESSED.contains(facts.status())) {
            return settings.failing();
        }
        Instant date = date(facts).orElse(facts.received());
        Duration tenth = facts.values("last-modified").stream()
                .findFirst()
                .flatMap(HttpDate::parse)
                .map(modified -> Duration.between(modified, date).dividedBy(10).minus(age(facts)))
                .orElse(Duration.ZERO);
        return tenth.compareTo(settings.shortestGuess()) < 0
                ? settings.shortestGuess()
                : tenth.compareTo(settings.longestGuess()) > 0 ? settings.longestGuess() : tenth;
    }

    private static Duration graceOf(Facts facts, CacheSettings settings) {
        return GUESSED.contains(facts.status()) ? settings.grace() : Duration.ZERO;
    }

    /** How old the answer was when it came (section 4.2.3). */
    private static Duration initialAge(Facts facts) {
        Duration apparent = date(facts)
                .map(date -> Duration.between(date, facts.received()))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
        Duration corrected = age(facts).plus(Duration.between(facts.sent(), facts.received()));
        return apparent.compareTo(corrected) > 0 ? apparent : corrected;
    }

    /** The Age header; of several the first counts, and what is no number of seconds is none (section 5.1). */
    private static Duration age(Facts facts) {
        return facts.values("age").stream()
                .findFirst()
                .map(value -> value.split(",", 2)[0].strip())
                .filter(value -> value.matches("\\d{1,10}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    private static Optional<Instant> date(Facts facts) {
        return facts.values("date").stream().findFirst().flatMap(HttpDate::parse);
    }
}
