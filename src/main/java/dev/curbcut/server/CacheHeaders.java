package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.time.Duration;
import java.time.Instant;

/** What a browser or a CDN in front is told of how long it may keep an answer (RFC 9111 section 4.2). */
final class CacheHeaders {
    /** The longest that others may keep a page, in seconds: a day, as the longest guess of a lifetime. */
    private static final long LONGEST = Duration.ofDays(1).toSeconds();

    private CacheHeaders() {}

    static void say(HeaderMap out, Answer answer, Instant now) {
        switch (answer.keep()) {
            case NO_STORE, PARTIAL -> out.put(Headers.CACHE_CONTROL, "no-store");
            case NO_CACHE -> out.put(Headers.CACHE_CONTROL, "no-cache");
            case IMMUTABLE -> out.put(Headers.CACHE_CONTROL, "public, max-age=31536000, immutable");
            case WHILE_FRESH -> answer.term().ifPresentOrElse(
                    term -> say(out, now, term),
                    () -> out.put(Headers.CACHE_CONTROL, "public, max-age=" + LONGEST));
        }
        if (answer.status() == 200 && !answer.modified().isEmpty()) {
            out.put(Headers.LAST_MODIFIED, answer.modified());
        }
    }

    /** The lifetime counts from when the origin made the page, so its age is said beside it. */
    private static void say(HeaderMap out, Instant now, Answer.Term term) {
        long age = Math.max(0, Duration.between(term.since(), now).toSeconds());
        long left = Math.min(LONGEST, Duration.between(now, term.until()).toSeconds());
        out.put(Headers.CACHE_CONTROL, left <= 0 ? "no-cache" : "public, max-age=" + (age + left) + (term.strict() ? ", must-revalidate" : ""));
        out.put(Headers.AGE, Long.toString(age));
    }
}
