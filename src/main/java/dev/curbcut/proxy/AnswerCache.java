package dev.curbcut.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers, held under our canonical URL of a page and how it is to be read, so that a hit is one look-up. An answer that
 * says the copy is old is held beside the one that doesn't. Safe for many threads; never blocks.
 */
public final class AnswerCache {
    /** @param stale whether it carries the note that the copy is old */
    private record Key(String site, String url, boolean stale) {}

    /**
     * An answer, and what it was rendered of, which is compared by identity and not held: a page as read takes many times the memory of an answer.
     */
    private static final class Held extends WeakReference<Object> {
        private final Answer answer;
        private final int weight;

        Held(@Nullable Object outcome, Answer answer) {
            super(outcome);
            this.answer = answer;
            this.weight = answer.weight();
        }
    }

    private final Cache<Key, Held> held;
    private final String site;

    /** @param bytes how much memory all of them may take */
    public AnswerCache(long bytes) {
        site = "";
        held = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, Held value) -> value.weight + key.url().length())
                .build();
    }

    private AnswerCache(Cache<Key, Held> held, String site) {
        this.held = held;
        this.site = site;
    }

    /** Answers of another site of ours, in the same memory. @param host by which readers name it */
    public AnswerCache of(String host) {
        return new AnswerCache(held, host);
    }

    /** The answer to a URL, if it is ready and fresh. */
    Optional<Answer> fresh(String url, Instant now) {
        var key = new Key(site, url, false);
        Held found = held.getIfPresent(key);
        if (found == null || !found.answer.isFresh(now)) {
            return Optional.empty();
        }
        if (found.answer.weight() != found.weight) {
            held.asMap().replace(key, found, new Held(found.get(), found.answer)); // a further coding was made of it
        }
        return Optional.of(found.answer);
    }

    /** The answer rendered of exactly this outcome before. */
    Optional<Answer> of(Object outcome, String url, boolean stale) {
        Held found = held.getIfPresent(new Key(site, url, stale));
        return found != null && found.refersTo(outcome) ? Optional.of(found.answer) : Optional.empty();
    }

    void hold(Object outcome, String url, boolean stale, Answer answer) {
        held.put(new Key(site, url, stale), new Held(outcome, answer));
    }

    /** Bytes held now, as they are weighed. */
    long weight() {
        held.cleanUp();
        return held.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
