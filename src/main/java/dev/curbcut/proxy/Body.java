package dev.curbcut.proxy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, in the codings it is sent in, each made once. What shrinks is held in its codings alone, a quarter of
 * its size: the rare client that takes none of them has it unpacked. The arrays are never changed.
 *
 * @param length bytes of it as it is
 * @param plain as it is; null where it is held in codings
 * @param gzip null where that is not worth it
 * @param brotli null where that is not worth it, or this machine has no encoder
 */
public record Body(int length, byte @Nullable [] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {
    /** Below this, in bytes, a coding costs more than it saves. */
    private static final int WORTH_COMPRESSING = 500;

    /** Text, worth compressing unless it is short. */
    static Body text(byte[] bytes) {
        byte[] gzip = bytes.length < WORTH_COMPRESSING ? bytes : gzip(bytes);
        return gzip.length < bytes.length ? new Body(bytes.length, null, gzip, Brotli.encode(bytes)) : asIs(bytes);
    }

    /** Bytes that are compressed already, such as an image. */
    static Body asIs(byte[] bytes) {
        return new Body(bytes.length, bytes, null, null);
    }

    /** The body as it is: unpacked, where it is held in codings. */
    public byte[] identity() {
        if (plain != null) {
            return plain;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip), 8192)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes held. */
    int weight() {
        return size(plain) + size(gzip) + size(brotli);
    }

    private static int size(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
