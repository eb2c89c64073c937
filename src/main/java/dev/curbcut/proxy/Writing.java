package dev.curbcut.proxy;

import dev.curbcut.cache.Freshness;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.render.Rendered;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes answers of bytes: compresses and tags them, once, so that a hit only has to write. */
public final class Writing {
    /** Below this, in bytes, a coding costs more than it saves. */
    private static final int WORTH_COMPRESSING = 500;

    private Writing() {}

    /** An answer of rendered text. */
    public static Answer of(Rendered rendered, Keep keep, List<Freshness> freshness) {
        byte[] bytes = rendered.bytes();
        return new Answer(rendered.status(), rendered.contentType(), bytes, gzip(bytes), etag(bytes), null, keep,
                rendered.variesByLanguage(), freshness);
    }

    /** An answer of bytes that are compressed already, such as an image. */
    public static Answer asIs(String type, byte[] bytes, Keep keep, List<Freshness> freshness) {
        return new Answer(200, type, bytes, null, etag(bytes), null, keep, false, freshness);
    }

    /** An answer of text of our own that never changes under its name. */
    public static Answer immutable(String type, byte[] bytes) {
        return new Answer(200, type, bytes, gzip(bytes), etag(bytes), null, Keep.IMMUTABLE, false, List.of());
    }

    /** An answer that sends the reader elsewhere on this server. @param location from the root, canonical */
    public static Answer redirect(String location, Keep keep, List<Freshness> freshness) {
        return new Answer(302, "text/plain; charset=utf-8", new byte[0], null, "", location, keep, false, freshness);
    }

    private static byte @Nullable [] gzip(byte[] bytes) {
        if (bytes.length < WORTH_COMPRESSING) {
            return null;
        }
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() < bytes.length ? out.toByteArray() : null;
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
