package dev.curbcut.proxy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, in the codings it is sent in, each made once: gzip at once, brotli for the first reader who takes it.
 * What shrinks is held in its codings alone, a quarter of its size: the rare client that takes none of them has it unpacked.
 * The arrays are never changed.
 */
public final class AnswerBody {
    /** Below this, in bytes, a coding costs more than it saves. */
    private static final int WORTH_COMPRESSING = 500;

    private final int length;
    private final byte @Nullable [] plain;
    private final byte @Nullable [] gzip;
    private volatile byte @Nullable [] brotli;

    private AnswerBody(int length, byte @Nullable [] plain, byte @Nullable [] gzip) {
        this.length = length;
        this.plain = plain;
        this.gzip = gzip;
    }

    /** Text, worth compressing unless it is short. */
    static AnswerBody text(byte[] bytes) {
        byte[] gzip = bytes.length < WORTH_COMPRESSING ? bytes : gzip(bytes);
        return gzip.length < bytes.length ? new AnswerBody(bytes.length, null, gzip) : asIs(bytes);
    }

    /** Bytes that are compressed already, such as an image. */
    static AnswerBody asIs(byte[] bytes) {
        return new AnswerBody(bytes.length, bytes, null);
    }

    /** Bytes of it as it is. */
    public int length() {
        return length;
    }

    /** As it is; null where it is held in codings. */
    public byte @Nullable [] plain() {
        return plain;
    }

    /** Null where that is not worth it. */
    public byte @Nullable [] gzip() {
        return gzip;
    }

    /** Null where that is not worth it, or this machine has no encoder. Takes its time unless it {@link #isBrotliAtHand}. */
    public byte @Nullable [] brotli() {
        return isBrotliAtHand() ? brotli : encoded();
    }

    /** Whether brotli has been made already, or never will be. */
    public boolean isBrotliAtHand() {
        return brotli != null || gzip == null || !Brotli.isAvailable();
    }

    private synchronized byte @Nullable [] encoded() {
        if (brotli == null) {
            brotli = Brotli.encode(identity());
        }
        return brotli;
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

    /** Bytes held; it grows once, when brotli is made. */
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
