package dev.curbcut.proxy;

import dev.curbcut.cache.Freshness;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.render.Rendered;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Makes answers of bytes: compresses and tags them, once, so that a hit only has to write. */
public final class AnswerFactory {
    /** A date as HTTP has it (RFC 9110 section 5.6.7). */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private AnswerFactory() {}

    /** An answer of rendered text. */
    public static Answer of(Rendered rendered, Keep keep, List<Freshness> freshness) {
        byte[] bytes = rendered.bytes();
        return new Answer(rendered.status(), rendered.contentType(), AnswerBody.text(bytes), etag(bytes), now(), null, keep,
                rendered.variesByLanguage(), freshness);
    }

    /** An answer of bytes that are compressed already, such as an image. */
    public static Answer asIs(String type, byte[] bytes, Keep keep, List<Freshness> freshness) {
        return new Answer(200, type, AnswerBody.asIs(bytes), etag(bytes), now(), null, keep, false, freshness);
    }

    /** An answer of text of our own. */
    public static Answer text(String type, byte[] bytes, Keep keep) {
        return new Answer(200, type, AnswerBody.text(bytes), etag(bytes), now(), null, keep, false, List.of());
    }

    /** An answer that sends the reader elsewhere on this server. @param location from the root, canonical */
    public static Answer redirect(String location, Keep keep, List<Freshness> freshness) {
        return new Answer(302, "text/plain; charset=utf-8", AnswerBody.asIs(new byte[0]), "", "", location, keep, false, freshness);
    }

    private static String now() {
        return DATE.format(Instant.now());
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
