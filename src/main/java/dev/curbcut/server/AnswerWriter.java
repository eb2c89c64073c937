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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
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
    static final SequencedMap<HttpString, String> GUARDS = guards();

    private static SequencedMap<HttpString, String> guards() {
        var all = new LinkedHashMap<HttpString, String>();
        all.put(CSP, POLICY);
        all.put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        all.put(REFERRER_POLICY, "no-referrer");
        all.put(ROBOTS, "noindex, nofollow");
        all.put(COOP, "same-origin");
        all.put(CORP, "same-origin");
        all.put(PERMISSIONS_POLICY, NO_DEVICES);
        return Collections.unmodifiableSequencedMap(all);
    }

    static void guard(HttpServerExchange exchange) {
        GUARDS.forEach(exchange.getResponseHeaders()::put);
    }

    /** The same for a file of an origin's: it is to be kept, never opened on our origin. */
    static void guardFile(HttpServerExchange exchange) {
        guard(exchange);
        exchange.getResponseHeaders().put(CSP, POLICY + "; sandbox");
    }

    static void send(HttpServerExchange exchange, Answer answer) {
        guard(exchange);
        HeaderMap out = exchange.getResponseHeaders();
        out.put(Headers.VARY, vary(answer));
        CacheHeaders.of(answer, Instant.now()).say(out);
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
        byte[] coded = coded(accepted(exchange), body);
        if (coded != null) {
            out.put(Headers.CONTENT_ENCODING, coding(coded, body));
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

    static String vary(Answer answer) {
        return answer.variesByLanguage() ? "Accept-Encoding, Accept-Language" : "Accept-Encoding";
    }

    private static @Nullable String accepted(HttpServerExchange exchange) {
        return exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING);
    }

    static boolean isAtHand(HttpServerExchange exchange, Answer answer) {
        return isAtHand(accepted(exchange), answer.body());
    }

    /**
     * Whether there is nothing left to do but to write: what is held in codings would have to be unpacked for some, and brotli is made for the first.
     *
     * @param accepted Accept-Encoding; null for none
     */
    static boolean isAtHand(@Nullable String accepted, AnswerBody body) {
        return body.plain() != null || (body.isBrotliAtHand() || !AcceptEncoding.take(accepted, "br")) && coded(accepted, body) != null;
    }

    /** The body in the best coding that the reader takes; null for none. */
    static byte @Nullable [] coded(@Nullable String accepted, AnswerBody body) {
        if (body.plain() != null) {
            return null;
        }
        byte[] brotli = AcceptEncoding.take(accepted, "br") ? body.brotli() : null;
        return brotli != null ? brotli : AcceptEncoding.take(accepted, "gzip") ? body.gzip() : null;
    }

    /** The name of the coding that one of a body's is in. */
    static String coding(byte[] coded, AnswerBody body) {
        return coded == body.gzip() ? "gzip" : "br";
    }
}
