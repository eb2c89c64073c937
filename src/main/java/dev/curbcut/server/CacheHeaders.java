package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.time.Duration;
import java.time.Instant;

/**
 * What a browser or a CDN in front is told of how long it may keep an answer (RFC 9111 section 4.2).
 *
 * @param control the value of Cache-Control
 * @param age the answer's, in seconds; -1 where none is told
 * @param modified the value of Last-Modified; empty for none
 */
record CacheHeaders(String control, long age, String modified) {
    /** The longest that others may keep a page, in seconds: a day, as the longest guess of a lifetime. */
    private static final long LONGEST = Duration.ofDays(1).toSeconds();

    static CacheHeaders of(Answer answer, Instant now) {
        String modified = answer.status() == 200 ? answer.modified() : "";
        return switch (answer.keep()) {
            case NO_STORE, PARTIAL -> new CacheHeaders("no-store", -1, modified);
            case NO_CACHE -> new CacheHeaders("no-cache", -1, modified);
            case IMMUTABLE -> new CacheHeaders("public, max-age=31536000, immutable", -1, modified);
            case WHILE_FRESH -> answer.term().map(term -> of(term, now, modified)).orElseGet(() -> new CacheHeaders("public, max-age=" + LONGEST, -1, modified));
        };
    }

    /** The lifetime counts from when the origin made the page, so its age is said beside it. */
    private static CacheHeaders of(Answer.Term term, Instant now, String modified) {
        long age = Math.max(0, Duration.between(term.since(), now).toSeconds());
        long left = Math.min(LONGEST, Duration.between(now, term.until()).toSeconds());
        return new CacheHeaders(left <= 0 ? "no-cache" : "public, max-age=" + (age + left) + (term.strict() ? ", must-revalidate" : ""), age, modified);
    }

    void say(HeaderMap out) {
        out.put(Headers.CACHE_CONTROL, control);
        if (age >= 0) {
            out.put(Headers.AGE, Long.toString(age));
        }
        if (!modified.isEmpty()) {
            out.put(Headers.LAST_MODIFIED, modified);
        }
    }
}
