package dev.curbcut.cache;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Validators;
import java.time.Instant;

/** What is known of an address: a copy, or that it could not be had. */
sealed interface CacheEntry {
    /** When it was last asked for at the origin. */
    Instant checked();

    /** Whether there is nothing to ask for now. */
    boolean isSettled(Instant now);

    /**
     * @param facts the headers and times that count, a 304's merged in
     * @param quietUntil until when the origin is not asked again, since it has just failed
     */
    record Held(Snapshot snapshot, ResponseFacts facts, Lifetime lifetime, Instant quietUntil) implements CacheEntry {
        @Override
        public Instant checked() {
            return facts.received();
        }

        @Override
        public boolean isSettled(Instant now) {
            return isFresh(now) || now.isBefore(quietUntil) && survivesErrors(now);
        }

        /** May be handed out without asking anyone. */
        boolean isFresh(Instant now) {
            return now.isBefore(lifetime.freshUntil());
        }

        /** May be handed out while the origin is asked in the background, or left alone after a failure. */
        boolean isUsable(Instant now) {
            return now.isBefore(lifetime.refreshUntil()) || isSettled(now);
        }

        /** May be handed out because the origin fails. */
        boolean survivesErrors(Instant now) {
            return now.isBefore(lifetime.errorUntil());
        }

        /** The origin has failed, and is left alone until then. */
        Held quiet(Instant until) {
            snapshot.freshness().failed();
            return new Held(snapshot, facts, lifetime, until);
        }

        Validators validators() {
            return new Validators(
                    snapshot.fetched().address(),
                    facts.values("etag").stream().findFirst().orElse(null),
                    facts.values("last-modified").stream().findFirst().orElse(null));
        }
    }

    /** @param until when it is worth asking again */
    record Failed(FetchException failure, Instant checked, Instant until) implements CacheEntry {
        @Override
        public boolean isSettled(Instant now) {
            return now.isBefore(until);
        }

        /** The failure anew, for one more who asks: an exception is not shared between threads. */
        FetchException again() {
            return new FetchException(failure.why(), failure.getMessage(), failure);
        }
    }
}
