package dev.curbcut.server;

import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request, raw. The server's parser can't tell an empty one from none: the gate gives a query of nothing but
 * question marks one more, which is taken away here.
 */
final class RawQuery {
    private RawQuery() {}

    /** Null where there is no question mark; empty after a lone one. */
    static @Nullable String of(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        if (query.isEmpty()) {
            return null;
        }
        boolean onlyMarks = query.charAt(0) == '?' && query.chars().allMatch(c -> c == '?');
        return onlyMarks ? query.substring(1) : query;
    }
}
