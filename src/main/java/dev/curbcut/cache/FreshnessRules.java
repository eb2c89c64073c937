package dev.curbcut.cache;

import static dev.curbcut.cache.CacheDirectives.Time.MAX_AGE;
import static dev.curbcut.cache.CacheDirectives.Time.STALE_IF_ERROR;
import static dev.curbcut.cache.CacheDirectives.Time.STALE_WHILE_REVALIDATE;
import static dev.curbcut.cache.CacheDirectives.Time.S_MAXAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one decision about freshness, as RFC 9111 asks of a shared cache: a pure function of what an origin said, when, and
 * the operator's settings.
 *
 * <p>No header of a reader reaches the origin, so of {@code Vary} only {@code *} means anything. An answer that sets a cookie
 * which is more than a connection's ({@link SessionCookies}) is for one visitor, unless the origin says that it is for all.
 */
final class FreshnessRules {
    private FreshnessRules() {}

    /** The answer's own lifetime, cut to that of every redirect that led to it. */
    static Lifetime decide(ResponseFacts facts, CacheSettings settings) {
        Lifetime lifetime = own(facts, settings).orElseGet(() -> Lifetime.none(since(facts), facts.received()));
        for (ResponseFacts hop : facts.via()) {
            // A redirect that says nothing may not be kept; what it led to may be, if the origin is asked for the way anew.
            lifetime = lifetime.and(own(hop, settings).orElseGet(() -> asked(hop, settings)));
        }
        return lifetime;
    }

    /** Empty when the origin says nothing, and the status does not allow to guess (section 3). */
    private static Optional<Lifetime> own(ResponseFacts facts, CacheSettings settings) {
        CacheDirectives general = CacheDirectives.cacheControl(facts.values("cache-control"));
        CacheDirectives targeted = CacheDirectives.targeted(facts.values("cdn-cache-control"));
        CacheDirectives said = targeted.isEmpty() ? general : targeted;
        Instant since = since(facts);
        Instant received = facts.received();
        if (!mayBeStored(facts, said)) {
            return Optional.of(Lifetime.none(since, received));
        }
        if (said.forAll("no-cache")) {
            return Optional.of(new Lifetime(true, new FreshnessSpan(since, received, received, true), received, received));
        }
        boolean strict = said.has("must-revalidate") || said.has("proxy-revalidate");
        Optional<Duration> explicit = shared(facts, said, !targeted.isEmpty());
        Optional<Duration> guess = explicit.isPresent() ? Optional.empty() : HeuristicLifetime.of(facts, said, settings);
        if (explicit.isEmpty() && guess.isEmpty()) {
            return Optional.empty();
        }
        Instant until = explicit.map(since::plus).orElseGet(() -> received.plus(guess.orElseThrow()));
        Instant others = others(facts, general, since, until, received);
        boolean strictlyFresh = strict || said.seconds(S_MAXAGE).isPresent();
        Duration refresh = explicit.isPresent() || strict ? Duration.ZERO : HeuristicLifetime.grace(facts, settings);
        Duration error = strictlyFresh || facts.status() >= 400 ? Duration.ZERO : settings.staleOnError();
        if (!strict) {
            refresh = seconds(said, STALE_WHILE_REVALIDATE).orElse(refresh);
            error = seconds(said, STALE_IF_ERROR).orElse(error);
        }
        Instant refreshUntil = until.plus(refresh);
        Instant errorUntil = until.plus(error);
        return Optional.of(new Lifetime(
                true, new FreshnessSpan(since, until, others, strict), refreshUntil, errorUntil.isBefore(refreshUntil) ? refreshUntil : errorUntil));
    }

    private static boolean mayBeStored(ResponseFacts facts, CacheDirectives said) {
        boolean understood = said.has("must-understand") && HeuristicLifetime.isUnderstood(facts.status());
        return (!said.has("no-store") || understood)
                && (!said.has("must-understand") || understood)
                && !said.forAll("private")
                && facts.status() != 206
                && (isForAll(facts, said) || said.has("public") || said.seconds(S_MAXAGE).isPresent())
                && facts.values("vary").stream().noneMatch(v -> v.contains("*"));
    }

    /** Whether no cookie comes with it but those that are not to be kept with it anyway. */
    private static boolean isForAll(ResponseFacts facts, CacheDirectives said) {
        return facts.values("set-cookie").isEmpty()
                || said.fields("no-cache").contains("set-cookie")
                || said.fields("private").contains("set-cookie");
    }

    /** What the origin said to us (section 4.2.1); empty when it said nothing. */
    private static Optional<Duration> shared(ResponseFacts facts, CacheDirectives said, boolean targeted) {
        Optional<Duration> directive = seconds(said, S_MAXAGE).or(() -> seconds(said, MAX_AGE));
        return directive.isPresent() || targeted ? directive : expires(facts);
    }

    /** Until when those in front may keep it: by what the origin said to all, and no longer than we. */
    private static Instant others(ResponseFacts facts, CacheDirectives general, Instant since, Instant until, Instant received) {
        if (general.has("no-store") && !general.has("must-understand") || general.has("private") || general.has("no-cache")) {
            return received;
        }
        return seconds(general, MAX_AGE)
                .or(() -> expires(facts))
                .map(since::plus)
                .filter(end -> end.isBefore(until))
                .orElse(until);
    }

    /** Whatever is no date is in the past (section 5.3). */
    private static Optional<Duration> expires(ResponseFacts facts) {
        List<String> expires = facts.values("expires");
        if (expires.isEmpty()) {
            return Optional.empty();
        }
        Instant date = facts.date().orElse(facts.received());
        return Optional.of(HttpDate.parse(expires.getFirst())
                .filter(end -> end.isAfter(date))
                .map(end -> Duration.between(date, end))
                .orElse(Duration.ZERO));
    }

    private static Optional<Duration> seconds(CacheDirectives said, CacheDirectives.Time time) {
        return said.seconds(time).stream().mapToObj(Duration::ofSeconds).findFirst();
    }

    /** A way to be asked for each time; held for the case that its origin fails. */
    private static Lifetime asked(ResponseFacts hop, CacheSettings settings) {
        Instant received = hop.received();
        return new Lifetime(true, new FreshnessSpan(since(hop), received, received, false), received, received.plus(settings.staleOnError()));
    }

    /** When the answer was made, by its age as it came (section 4.2.3). */
    private static Instant since(ResponseFacts facts) {
        Duration apparent = facts.date()
                .map(date -> Duration.between(date, facts.received()))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
        Duration corrected = facts.age().plus(Duration.between(facts.sent(), facts.received()));
        return facts.received().minus(apparent.compareTo(corrected) > 0 ? apparent : corrected);
    }
}
