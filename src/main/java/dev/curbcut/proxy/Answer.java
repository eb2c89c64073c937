package dev.curbcut.proxy;

import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes to a reader, ready to be written: rendered, compressed and tagged once.
 *
 * @param type the {@code Content-Type}
 * @param etag an entity tag (RFC 9110 section 8.8.3), weak, since all codings share it
 * @param location where the reader is sent instead, or null
 * @param keep how long others may keep it
 * @param modified when it was made, as {@code Last-Modified} has it (RFC 9110 section 8.8.2)
 * @param variesByLanguage whether {@code Accept-Language} had a say
 * @param freshness the cells of all that it was made of; it is as fresh as the least fresh of them. Empty: of nothing
 *     that ages
 */
public record Answer(
        int status,
        String type,
        AnswerBody body,
        String etag,
        String modified,
        @Nullable String location,
        Keep keep,
        boolean variesByLanguage,
        List<Freshness> freshness) {

    /** How long a reader's browser or a CDN may keep an answer. */
    public enum Keep {
        /** As long as the reading is fresh. */
        WHILE_FRESH,
        /** To be asked about each time. */
        NO_CACHE,
        /** Not at all: the origin said so, or it is a fault. */
        NO_STORE,
        /** Not at all: more of it comes soon, since sheets that are pictures are recognised one by one. */
        PARTIAL,
        /** For ever: its name changes with its content. */
        IMMUTABLE
    }

    public Answer {
        freshness = List.copyOf(freshness);
    }

    /** Until when it may be used; {@link Instant#MAX} where nothing of it ages. */
    public Instant freshUntil() {
        Instant least = Instant.MAX;
        for (Freshness cell : freshness) {
            Instant until = cell.freshUntil();
            if (until.isBefore(least)) {
                least = until;
            }
        }
        return least;
    }

    /**
     * How long others may keep it.
     *
     * @param since when what it was made of was made or confirmed
     * @param strict whether it may never be used beyond
     */
    public record Term(Instant since, Instant until, boolean strict) {}

    /** How long others may keep it; empty for what is made of nothing that ages. */
    public Optional<Term> term() {
        if (freshness.isEmpty()) {
            return Optional.empty();
        }
        FreshnessSpan span = freshness.getFirst().span();
        for (int i = 1; i < freshness.size(); i++) {
            span = span.and(freshness.get(i).span());
        }
        return Optional.of(new Term(span.since(), span.untilOthers(), span.strict()));
    }

    /** Whether more of it comes soon. */
    public boolean isPartial() {
        return keep == Keep.PARTIAL;
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(freshUntil());
    }

    /** The same under another status. */
    public Answer withStatus(int other) {
        return new Answer(other, type, body, etag, modified, location, keep, variesByLanguage, freshness);
    }

    /** Bytes held, with those of the objects around the body: this record, its tag, its list, its place in the cache. */
    int weight() {
        return body.weight() + 480;
    }
}
