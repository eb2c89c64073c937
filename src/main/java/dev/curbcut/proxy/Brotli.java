package dev.curbcut.proxy;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * Brotli (RFC 7932) by its own encoder, which is native code for Linux on x86-64 and ARM64. Elsewhere, or where the folder
 * for temporary files lets nothing run, there is none, and answers go out in gzip.
 */
final class Brotli {
    /** On pages of the field 9 % smaller than gzip for about its time; 6 to 9 save another 1 % for up to twenty times that. */
    private static final int QUALITY = 5;

    /** To unpack and load the encoder takes longer than to render a page: the first ones go out in gzip rather than wait. */
    static final CompletableFuture<Boolean> AVAILABLE = CompletableFuture.supplyAsync(Brotli4jLoader::isAvailable);

    private Brotli() {}

    /** Whether this machine has an encoder, and has loaded it. */
    static boolean isAvailable() {
        return AVAILABLE.getNow(false);
    }

    static byte[] encode(byte[] text) {
        try {
            return Encoder.compress(text, new Encoder.Parameters().setQuality(QUALITY).setMode(Encoder.Mode.TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
