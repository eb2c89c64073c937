package dev.curbcut.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The limits towards the origins.
 *
 * @param connect longest wait for a name, a connection and its TLS handshake, each
 * @param firstByte longest silence of an origin: before its first byte and between any two
 * @param total longest time for one fetch, redirects and waiting for a turn included; a drip-fed body ends here
 * @param download the same for a file that is streamed to a reader
 * @param bodyBytes most decoded bytes of a body of text, such as a page, 1 to 1 GiB
 * @param documentBytes most decoded bytes of any other body; no fewer than of a page
 * @param hops most redirects followed in one fetch, 0 to 20
 * @param inFlight most requests at a time to one origin, each on a connection of its own
 * @param waiting most fetches that wait for a turn at one origin; more are refused at once
 * @param spacing least time between the beginnings of two requests to one origin; none for hosts that connect-to names
 * @param restAfter failures in a row after which an origin that can't be reached is left alone, and one that is silent is asked
 *     by one request at a time
 * @param rest how long it is left alone then, and after a 429 that names no time
 * @param longestRest the longest {@code Retry-After} that is believed
 * @param origins how many origins are remembered (turns, spacing, rests)
 * @param userAgent the one user agent of all requests
 * @param legacyTls hosts whose old TLS suites and versions are taken when the modern ones fail
 * @param plainFallback hosts that are asked over http when https fails
 * @param intermediates a PEM file of certificates that complete the chains of origins that send too few; null for none
 * @param proxy the operator's HTTP proxy by which all goes out, as {@code http://[user:password@]HOST:PORT}; null for none
 * @param spacings the spacing of hosts that have one of their own
 */
public record FetchSettings(
        Duration connect,
        Duration firstByte,
        Duration total,
        Duration download,
        long bodyBytes,
        long documentBytes,
        int hops,
        int inFlight,
        int waiting,
        Duration spacing,
        int restAfter,
        Duration rest,
        Duration longestRest,
        int origins,
        String userAgent,
        Set<String> legacyTls,
        Set<String> plainFallback,
        @Nullable Path intermediates,
        @Nullable URI proxy,
        Map<String, Duration> spacings) {
    /** @throws IllegalArgumentException when a limit is out of its range; the message names it as the configuration does */
    public FetchSettings {
        legacyTls = Set.copyOf(legacyTls);
        plainFallback = Set.copyOf(plainFallback);
        spacings = Map.copyOf(spacings);
        require(positive(connect), "connect must be longer than 0");
        require(positive(firstByte), "first-byte must be longer than 0");
        require(positive(total), "total must be longer than 0");
        require(positive(download), "download must be longer than 0");
        require(bodyBytes >= 1 && bodyBytes <= 1L << 30, "body-bytes must be 1 to 1G");
        require(documentBytes >= bodyBytes && documentBytes <= 1L << 30, "body-bytes must be no more than document.max-bytes, and that at most 1G");
        require(hops >= 0 && hops <= 20, "hops must be 0 to 20");
        require(inFlight >= 1, "in-flight must be at least 1");
        require(waiting >= 0, "waiting must not be negative");
        require(!spacing.isNegative(), "spacing must not be negative");
        require(restAfter >= 1, "rest-after must be at least 1");
        require(positive(rest), "rest must be longer than 0");
        require(positive(longestRest), "longest-rest must be longer than 0");
        require(origins >= 1, "origins must be at least 1");
        require(!userAgent.isBlank() && userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f),
                "user-agent must be a line of ASCII");
    }

    /** The same with one more host that is asked over http when https fails. */
    public FetchSettings withPlainFallback(String host) {
        Set<String> more = new HashSet<>(plainFallback);
        more.add(host);
        return new FetchSettings(
                connect, firstByte, total, download, bodyBytes, documentBytes, hops, inFlight, waiting, spacing, restAfter, rest, longestRest, origins, userAgent,
                legacyTls, more, intermediates, proxy, spacings);
    }

    private static boolean positive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("curbcut.fetch." + message);
        }
    }
}
