package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes an answer: its headers, the coding the reader takes, 304 where the reader holds it already. Never blocks. */
final class Reply {
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

    /** The longest that others may keep a page, in seconds: a day, as the longest guess of a lifetime. */
    private static final long LONGEST = Duration.ofDays(1).toSeconds();

    private Reply() {}

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
        out.put(Headers.CACHE_CONTROL, keep(answer, Instant.now()));
        if (answer.location() != null) {
            out.put(Headers.LOCATION, answer.location());
        }
        if (!answer.etag().isEmpty()) {
            out.put(Headers.ETAG, answer.etag());
        }
        if (answer.status() == 200 && holds(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH), answer.etag())) {
            exchange.setStatusCode(304);
            exchange.endExchange();
            return;
        }
        exchange.setStatusCode(answer.status());
        byte[] body = answer.identity();
        if (answer.gzip() != null && takesGzip(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING))) {
            body = answer.gzip();
            out.put(Headers.CONTENT_ENCODING, "gzip");
        }
        if (body.length > 0) {
            out.put(Headers.CONTENT_TYPE, answer.type());
        }
        exchange.setResponseContentLength(body.length);
        if (body.length == 0 || exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(body));
        }
    }

    private static String keep(Answer answer, Instant now) {
        return switch (answer.keep()) {
            case NO_STORE -> "no-store";
            case NO_CACHE -> "no-cache";
            case IMMUTABLE -> "public, max-age=31536000, immutable";
            case WHILE_FRESH -> {
                Instant until = answer.freshUntil();
                long seconds = until.equals(Instant.MAX) ? LONGEST : Math.min(LONGEST, Duration.between(now, until).toSeconds());
                yield seconds > 0 ? "public, max-age=" + seconds : "no-cache";
            }
        };
    }

    /** Weak comparison with each tag of the list (RFC 9110 section 13.1.2). */
    static boolean holds(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null || etag.isEmpty()) {
            return false;
        }
        String opaque = etag.startsWith("W/") ? etag.substring(2) : etag;
        return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(opaque);
    }

    /** Whether gzip is among the codings a reader takes, and not with a weight of nothing (RFC 9110 section 12.5.3). */
    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int at = acceptEncoding.indexOf("gzip");
        if (at < 0) {
            return false;
        }
        int end = acceptEncoding.indexOf(',', at);
        String weight = acceptEncoding.substring(at + 4, end < 0 ? acceptEncoding.length() : end).replace(" ", "");
        return !weight.matches(";q=0(\\.0*)?");
    }
}
