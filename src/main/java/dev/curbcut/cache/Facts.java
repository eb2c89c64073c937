package dev.curbcut.cache;

import dev.curbcut.fetch.Fetched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 */
public record Facts(int status, List<Map.Entry<String, String>> headers, Instant sent, Instant received) {
    private static final Set<String> NOT_KEPT = Set.of("set-cookie2", "www-authenticate", "connection");

    /** A 304 speaks of these for itself, not for the body that is held (RFC 9111 section 3.2). */
    private static final Set<String> OF_THE_BODY = Set.of(
            "content-length", "content-encoding", "content-type", "content-range", "content-md5", "transfer-encoding");

    public Facts {
        headers = List.copyOf(headers);
    }

    static Facts of(Fetched fetched) {
        List<Map.Entry<String, String>> kept = fetched.headers().stream()
                .filter(h -> !NOT_KEPT.contains(h.getKey()))
                .filter(h -> !h.getKey().equals("set-cookie") || !Cookies.isOfAConnection(h.getValue()))
                .toList();
        return new Facts(fetched.status(), kept, fetched.sent(), fetched.received());
    }

    /** With the headers of a 304 in place of those of the same names (RFC 9111 section 4.3.4). */
    Facts freshened(Fetched notModified) {
        List<Map.Entry<String, String>> news = of(notModified).headers().stream()
                .filter(h -> !OF_THE_BODY.contains(h.getKey()))
                .toList();
        Set<String> replaced = news.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        // Age counts from the answer it came with; one that is not repeated is over.
        List<Map.Entry<String, String>> merged = new ArrayList<>(headers.stream()
                .filter(h -> !replaced.contains(h.getKey()) && !h.getKey().equals("age"))
                .toList());
        merged.addAll(news);
        return new Facts(status, merged, notModified.sent(), notModified.received());
    }

    /** The headers that later steps may see: no cookie is theirs to know. */
    List<Map.Entry<String, String>> shownHeaders() {
        return headers.stream().filter(h -> !h.getKey().equals("set-cookie")).toList();
    }

    /** All values of a header, in order. */
    List<String> values(String name) {
        return headers.stream().filter(h -> h.getKey().equals(name)).map(Map.Entry::getValue).toList();
    }
}
