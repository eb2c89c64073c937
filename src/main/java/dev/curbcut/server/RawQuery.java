package dev.curbcut.server;

import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/** The query of a request, raw. */
final class RawQuery {
    private RawQuery() {}

    /** Null where there is no question mark; empty after a lone one. */
    static @Nullable String of(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        return query.isEmpty() ? null : query;
    }
}
