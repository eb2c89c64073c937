package dev.curbcut.server;

import java.time.Duration;
import java.util.List;

/**
 * The limits towards the readers.
 *
 * @param requestLine most bytes of a request line, 256 or more
 * @param head most bytes of a request's head, at most 60,000
 * @param fields most header fields of a request
 * @param headPatience how long a head may take from its first byte to its last
 * @param firstRequest how long a new connection may take until its first request is whole
 * @param idle how long a connection may be silent between requests, or take nothing of an answer
 * @param connections most connections at a time
 * @param connectionsPerClient most connections of one client at a time
 * @param refusals connections beyond these limits, open only to be told so; others are closed
 * @param inFlight most requests at a time that are not answered from memory; one more is turned away at once
 * @param missesPerSecond how many requests a second that are not answered from memory one client may make for long
 * @param missesAtOnce how many of them at once, after a rest
 * @param clients how many clients are remembered
 * @param trustedProxies IP addresses of proxies of the operator's own, whose X-Forwarded-For is believed
 * @param openMetrics whether metrics answer to all, not only to this machine
 * @param logRequests whether requests are logged: method, status and time taken, never a page or a reader
 * @param shutdownDelay how long a server that is told to stop goes on as before, while its health says that it isn't ready
 * @param shutdown how long requests in flight may take when the server stops
 */
public record ServerSettings(
        int requestLine,
        int head,
        int fields,
        Duration headPatience,
        Duration firstRequest,
        Duration idle,
        int connections,
        int connectionsPerClient,
        int refusals,
        int inFlight,
        int missesPerSecond,
        int missesAtOnce,
        int clients,
        List<String> trustedProxies,
        boolean openMetrics,
        boolean logRequests,
        Duration shutdownDelay,
        Duration shutdown) {
    public ServerSettings {
        trustedProxies = List.copyOf(trustedProxies);
        new HeadLimits(requestLine, head, fields);
        trustedProxies.forEach(ClientAddress::canonical);
        check(headPatience.isPositive() && firstRequest.isPositive() && idle.isPositive() && shutdown.isPositive(),
                "server.head-patience, server.first-request, server.idle and server.shutdown must be longer than nothing");
        check(!shutdownDelay.isNegative(), "server.shutdown-delay must not be negative");
        check(refusals >= 0, "server.refusals must not be negative");
        check(connections >= 1 && connectionsPerClient >= 1 && inFlight >= 1 && clients >= 1,
                "server.connections, server.connections-per-client, server.in-flight and server.clients must be at least 1");
        check(missesPerSecond >= 1 && missesAtOnce >= 1, "server.misses-per-second and server.misses-at-once must be at least 1");
    }

    HeadLimits headLimits() {
        return new HeadLimits(requestLine, head, fields);
    }

    /** The same with a line logged a request. */
    public ServerSettings loggingRequests() {
        return new ServerSettings(
                requestLine, head, fields, headPatience, firstRequest, idle, connections, connectionsPerClient, refusals, inFlight, missesPerSecond, missesAtOnce,
                clients, trustedProxies, openMetrics, true, shutdownDelay, shutdown);
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
