package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer of an origin, whole: what every step after this one builds on.
 *
 * @param asked the address that was asked for
 * @param address where the answer came from, after the redirects that were followed
 * @param status of the last answer; a 304 only where validators were sent
 * @param headers names in lower case, in order of arrival
 * @param body decoded (no content coding), at most the limit's bytes; never changed by anyone
 * @param sent when the request went out
 * @param received when the last byte came
 * @param weakened whether it came over old TLS or, though https was asked for, over http, as the operator allowed for its
 *     host; a reader is told
 * @param via the redirects that were followed, in order
 */
public record Fetched(
        Address asked,
        Address address,
        int status,
        List<Map.Entry<String, String>> headers,
        byte[] body,
        Instant sent,
        Instant received,
        boolean weakened,
        List<Hop> via) {
    public Fetched {
        headers = List.copyOf(headers);
        via = List.copyOf(via);
    }

    /** An answer of the very address that was asked for, over the transport that was asked for. */
    public Fetched(
            Address asked,
            Address address,
            int status,
            List<Map.Entry<String, String>> headers,
            byte[] body,
            Instant sent,
            Instant received) {
        this(asked, address, status, headers, body, sent, received, false, List.of());
    }

    /** The same with other headers. */
    public Fetched with(List<Map.Entry<String, String>> others) {
        return new Fetched(asked, address, status, others, body, sent, received, weakened, via);
    }

    /** The same, found without a redirect. */
    public Fetched at(Address own) {
        return new Fetched(own, own, status, headers, body, sent, received, weakened, List.of());
    }

    /** The first header of that lower-case name. */
    public Optional<String> header(String name) {
        return headers.stream().filter(h -> h.getKey().equals(name)).map(Map.Entry::getValue).findFirst();
    }
}
