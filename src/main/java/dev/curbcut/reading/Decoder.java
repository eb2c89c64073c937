package dev.curbcut.reading;

import java.nio.charset.StandardCharsets;

/** From bytes to text. */
public final class Decoder {
    private Decoder() {}

    public static Decoded decode(Source source) {
        return new Decoded(new String(source.bytes(), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
