package dev.curbcut.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The number of a request that fails: the reader's page tells it, the answer carries it, and the log has it beside what happened. It is drawn,
 * so that it says nothing of who asked, nor when.
 */
final class RequestNumber {
    private static final AttachmentKey<String> KEY = AttachmentKey.create(String.class);
    private static final HttpString FIELD = new HttpString("X-Request-Id");

    private RequestNumber() {}

    /** The one of this exchange, drawn when it is first asked for. */
    static String of(HttpServerExchange exchange) {
        String known = exchange.getAttachment(KEY);
        if (known != null) {
            return known;
        }
        String drawn = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        exchange.putAttachment(KEY, drawn);
        exchange.getResponseHeaders().put(FIELD, drawn);
        return drawn;
    }
}
