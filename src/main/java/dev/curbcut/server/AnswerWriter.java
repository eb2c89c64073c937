package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import dev.curbcut.proxy.AnswerBody;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes an answer: its headers, the coding the reader takes, 304 where the reader holds it already. Never blocks. */
final class AnswerWriter {
    static final HttpString PERMISSIONS_POLICY = new HttpString("Permissions-Policy");
    private static final HttpString COOP = new HttpString("Cross-Origin-Opener-Policy");
    private static final HttpString CORP = new HttpString("Cross-Origin-Resource-Policy");
    private static final HttpString CSP = new HttpString("Content-Security-Policy");
    private static final HttpString REFERRER_POLICY = new HttpString("Referrer-Policy");
    private static final HttpString ROBOTS = new HttpString("X-Robots-Tag");

    /** Nothing but our own, and of that only what is named: DESIGN, invariant 2. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), "
            + "hid=(), midi=(), payment=(), publickey-credentials-get=(), browsing-topics=()";

    private AnswerWriter() {}

    /** The headers that every response carries, whatever it is. */
    static void guard(HttpServerExchange exchange) {
        HeaderMap out = exchange.getResponseHeaders();
        out.put(CSP, POLICY);
        out.put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        out.put(REFERRER_POLICY, "no-referrer");
        out.put(ROBOTS, "noindex, nofollow");
        out.put(COOP, "same-origin");
        out.put(CORP, "same-origin");
        out.put(PERMISSIONS_POLICY, NO_DEVICES);
    }

    /** The same for a file of an origin's: it is to be kept, never opened on our origin. */
    static void guardFile(HttpServerExchange exchange) {
        guard(exchange);
        exchange.getResponseHeaders().put(CSP, POLICY + "; sandbox");
    }

    static void send(HttpServerExchange exchange, Answer answer) {
        guard(exchange);
        HeaderMap out = exchange.getResponseHeaders();
        out.put(Headers.VARY, answer.variesByLanguage() ? "Accept-Encoding, Accept-Language" : "Accept-Encoding");
        CacheHeaders.say(out, answer, Instant.now());
        if (answer.location() != null) {
            out.put(Headers.LOCATION, answer.location());
        }
        if (!answer.etag().isEmpty()) {
            out.put(Headers.ETAG, answer.etag());
        }
        if (answer.status() == 200 && ConditionalRequest.hold(exchange.getRequestHeaders(), answer)) {
            exchange.setStatusCode(304);
            exchange.endExchange();
            return;
        }
        if (answer.status() == 503 && !out.contains(Headers.RETRY_AFTER)) {
            out.put(Headers.RETRY_AFTER, "10");
        }
        exchange.setStatusCode(answer.status());
        AnswerBody body = answer.body();
        byte[] coded = coded(exchange, body);
        if (coded != null) {
            out.put(Headers.CONTENT_ENCODING, coded == body.gzip() ? "gzip" : "br");
        }
        int length = coded == null ? body.length() : coded.length;
        if (length > 0) {
            out.put(Headers.CONTENT_TYPE, answer.type());
        }
        exchange.setResponseContentLength(length);
        if (length == 0 || exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(coded == null ? body.identity() : coded));
        }
    }

    /** Whether there is nothing left to do but to write: what is held in codings would have to be unpacked for some, and brotli is made for the first. */
    static boolean isAtHand(HttpServerExchange exchange, Answer answer) {
        AnswerBody body = answer.body();
        String accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING);
        return body.plain() != null || (body.isBrotliAtHand() || !AcceptEncoding.take(accepted, "br")) && coded(exchange, body) != null;
    }

    /** The body in the best coding that the reader takes; null for none. */
    private static byte @Nullable [] coded(HttpServerExchange exchange, AnswerBody body) {
        if (body.plain() != null) {
            return null;
        }
        String accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING);
        byte[] brotli = AcceptEncoding.take(accepted, "br") ? body.brotli() : null;
        return brotli != null ? brotli : AcceptEncoding.take(accepted, "gzip") ? body.gzip() : null;
    }
}
