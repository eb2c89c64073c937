package dev.curbcut.cache;

import dev.curbcut.fetch.Fetched;
import dev.curbcut.fetch.Hop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides how long a body may be used: the status, and the headers as the last answer left them, be it the body's own
 * or a 304.
 *
 * @param status of the answer that brought the body
 * @param headers names in lower case; what is a matter between an origin and one client is left out
 * @param sent when the last request went out
 * @param received when its answer had come
 * @param via the redirects that led to the last answer, each with facts of its own
 */
public record ResponseFacts(int status, List<Map.Entry<String, String>> headers, Instant sent, Instant received, List<ResponseFacts> via) {
    private static final Set<String> NOT_KEPT = Set.of("set-cookie2", "www-authenticate", "connection");

    /**
     * A 304 speaks of these for itself, not for the body that is held (RFC 9111 section 3.2); and a cookie that comes with
     * it is for whoever asked, while the body is the one that all were given.
     */
    private static final Set<String> NOT_OF_A_304 = Set.of(
            "content-length", "content-encoding", "content-type", "content-range", "content-md5", "transfer-encoding", "set-cookie");

    public ResponseFacts {
        headers = List.copyOf(headers);
        via = List.copyOf(via);
    }

    static ResponseFacts of(Fetched fetched) {
        return new ResponseFacts(
                fetched.status(),
                kept(fetched.headers()),
                fetched.sent(),
                fetched.received(),
                fetched.via().stream().map(ResponseFacts::of).toList());
    }

    private static ResponseFacts of(Hop hop) {
        return new ResponseFacts(hop.status(), kept(hop.headers()), hop.sent(), hop.received(), List.of());
    }

    private static List<Map.Entry<String, String>> kept(List<Map.Entry<String, String>> headers) {
        return headers.stream()
                .filter(h -> !NOT_KEPT.contains(h.getKey()))
                .filter(h -> !h.getKey().equals("set-cookie") || !SessionCookies.isOfAConnection(h.getValue()))
                .toList();
    }

    /** With the headers of a 304 in place of those of the same names (RFC 9111 section 4.3.4). */
    ResponseFacts freshened(Fetched notModified) {
        ResponseFacts later = of(notModified);
        List<Map.Entry<String, String>> news = later.headers().stream()
                .filter(h -> !NOT_OF_A_304.contains(h.getKey()))
                .toList();
        Set<String> replaced = news.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        // Age counts from the answer it came with; one that is not repeated is over.
        List<Map.Entry<String, String>> merged = new ArrayList<>(headers.stream()
                .filter(h -> !replaced.contains(h.getKey()) && !h.getKey().equals("age"))
                .toList());
        merged.addAll(news);
        return new ResponseFacts(status, merged, later.sent(), later.received(), later.via());
    }

    /** The headers that later steps may see: no cookie is theirs to know. */
    List<Map.Entry<String, String>> shownHeaders() {
        return headers.stream().filter(h -> !h.getKey().equals("set-cookie")).toList();
    }

    /** All values of a header, in order. */
    List<String> values(String name) {
        return headers.stream().filter(h -> h.getKey().equals(name)).map(Map.Entry::getValue).toList();
    }

    Optional<Instant> date() {
        return values("date").stream().findFirst().flatMap(HttpDate::parse);
    }

    /** The Age header; of several the first counts, and what is no number of seconds is none (RFC 9111 section 5.1). */
    Duration age() {
        return values("age").stream()
                .findFirst()
                .map(value -> CacheDirectives.seconds(value.split(",", 2)[0].strip()))
                .filter(OptionalLong::isPresent)
                .map(seconds -> Duration.ofSeconds(seconds.getAsLong()))
                .orElse(Duration.ZERO);
    }
}
