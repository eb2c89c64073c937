package dev.curbcut.cache;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.fetch.Origin;
import dev.curbcut.fetch.Validators;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks an origin once, and says what is known afterwards. */
final class OriginLoader implements Loader {
    private final Origin origin;
    private final CacheSettings settings;
    private final CacheCounts counts;
    private final Clock clock;

    OriginLoader(Origin origin, CacheSettings settings, CacheCounts counts, Clock clock) {
        this.origin = origin;
        this.settings = settings;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public CacheEntry ask(Address address, @Nullable CacheEntry known, boolean whole) {
        CacheEntry.@Nullable Held held = known instanceof CacheEntry.Held h ? h : null;
        counts.fetch();
        if (held != null) {
            counts.refresh();
        }
        try {
            return arrived(held, origin.get(address, held == null || whole ? Validators.NONE : held.validators()));
        } catch (FetchException e) {
            counts.failure();
            return failed(held, e);
        }
    }

    private CacheEntry arrived(CacheEntry.@Nullable Held held, Fetched fetched) throws FetchException {
        if (fetched.status() == 304) {
            if (held == null) {
                throw new FetchException(Why.BROKEN, fetched.address().host() + ": a 304 that nobody asked for");
            }
            return renewed(held, held.facts().freshened(fetched));
        }
        Instant now = clock.instant();
        if (isFailure(fetched.status())) {
            counts.failure();
            if (held != null && held.survivesErrors(now) && !isFailure(held.facts().status())) {
                return held.quiet(now.plus(settings.failing()));
            }
        }
        ResponseFacts facts = ResponseFacts.of(fetched);
        if (held != null && isSame(held.snapshot().fetched(), fetched)) {
            return renewed(held, facts);
        }
        if (held != null) {
            held.snapshot().freshness().end(now); // answers made of the old copy must not outlive it
        }
        return entry(fetched, facts);
    }

    /** What another node put into the store, in the place of what was known, if it is newer. */
    CacheEntry.Held adopted(@Nullable CacheEntry known, SharedCopy copy) {
        if (!(known instanceof CacheEntry.Held held)) {
            return entry(copy.fetched(), copy.facts());
        }
        if (!held.checked().isBefore(copy.facts().received())) {
            return held;
        }
        if (isSame(held.snapshot().fetched(), copy.fetched())) {
            return renewed(held, copy.facts());
        }
        held.snapshot().freshness().end(clock.instant());
        return entry(copy.fetched(), copy.facts());
    }

    /**
     * What was found at the end of redirects, as if its own address had been asked for; empty where there were none, and
     * where a cookie of the way may have had a say.
     */
    Optional<SharedCopy> atItsOwnAddress(CacheEntry.Held held) {
        Fetched fetched = held.snapshot().fetched();
        ResponseFacts facts = held.facts();
        boolean told = facts.via().stream().anyMatch(hop -> !hop.values("set-cookie").isEmpty());
        if (facts.via().isEmpty() || told || fetched.address().equals(fetched.asked())) {
            return Optional.empty();
        }
        return Optional.of(new SharedCopy(
                fetched.at(fetched.address()), new ResponseFacts(facts.status(), facts.headers(), facts.sent(), facts.received(), List.of())));
    }

    private CacheEntry.Held entry(Fetched fetched, ResponseFacts facts) {
        Lifetime lifetime = FreshnessRules.decide(facts, settings);
        Snapshot snapshot = new Snapshot(fetched.with(facts.shownHeaders()), new Freshness(lifetime.span()), lifetime.stored());
        return new CacheEntry.Held(snapshot, facts, lifetime, Instant.MIN);
    }

    /** The same body for longer: the snapshot stays, so that what was made of it stays too. */
    private CacheEntry.Held renewed(CacheEntry.Held held, ResponseFacts facts) {
        Lifetime lifetime = FreshnessRules.decide(facts, settings);
        held.snapshot().freshness().move(lifetime.span());
        return new CacheEntry.Held(held.snapshot().kept(lifetime.stored()), facts, lifetime, Instant.MIN);
    }

    private CacheEntry failed(CacheEntry.@Nullable Held held, FetchException e) {
        Instant now = clock.instant();
        Instant until = e.why() == Why.OVERLOADED ? now : now.plus(settings.failing());
        return held != null && held.survivesErrors(now) ? held.quiet(until) : new CacheEntry.Failed(e, now, until);
    }

    /** The failures of RFC 5861 section 4, and a request to ask less. */
    private static boolean isFailure(int status) {
        return status >= 500 || status == 429;
    }

    private static boolean isSame(Fetched one, Fetched other) {
        return one.status() == other.status()
                && one.address().equals(other.address())
                && one.weakened() == other.weakened()
                && type(one).equals(type(other))
                && Arrays.equals(one.body(), other.body());
    }

    private static Optional<String> type(Fetched fetched) {
        return fetched.header("content-type");
    }
}
