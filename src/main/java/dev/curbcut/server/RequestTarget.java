package dev.curbcut.server;

import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;

/**
 * The target of a request, byte for byte as it came (RFC 9112 section 3.2).
 *
 * @param path raw
 * @param query raw; null where there is no question mark
 */
record RequestTarget(String path, @Nullable String query) {

    static RequestTarget of(HttpServerExchange exchange) {
        String odd = RawTarget.of(exchange);
        if (odd == null) {
            String query = exchange.getQueryString();
            return new RequestTarget(exchange.getRequestURI(), query.isEmpty() ? null : query);
        }
        int mark = odd.indexOf('?');
        return mark < 0 ? new RequestTarget(odd, null) : new RequestTarget(odd.substring(0, mark), odd.substring(mark + 1));
    }

    /** Path and query in one. */
    @Override
    public String toString() {
        return query == null ? path : path + "?" + query;
    }
}
