package dev.curbcut.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Ends an exchange when even the answer that says so could not be made, with a sentence. Made when the server starts, so that
 * it is there when classes can't be loaded any more.
 */
final class LastWords {
    private final byte[] sentence = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Curbcut failed</title><h1>Curbcut failed</h1>\
            <p>This is a fault of Curbcut's, not yours, and not the site's. Please try again later.</p></html>
            """.getBytes(StandardCharsets.UTF_8);

    /** Never throws; where there is no way to say anything the connection is closed. */
    void send(HttpServerExchange exchange) {
        try {
            exchange.setPersistent(false);
            if (!exchange.isResponseStarted()) {
                AnswerWriter.guard(exchange);
                exchange.setStatusCode(500);
                exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html; charset=utf-8").put(Headers.CACHE_CONTROL, "no-store");
                exchange.setResponseContentLength(sentence.length);
                exchange.getResponseSender().send(ByteBuffer.wrap(sentence));
                return;
            }
        } catch (RuntimeException | Error e) {
            // There is one way left.
        }
        // What has been sent can't be taken back: the reader learns from the broken connection that it isn't whole.
        close(exchange);
    }

    private static void close(HttpServerExchange exchange) {
        try {
            exchange.getConnection().close();
        } catch (IOException | RuntimeException | Error e) {
            // It is closed, or the socket will be by its time-out.
        }
    }
}
