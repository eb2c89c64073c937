package dev.curbcut.charset;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** ISO-2022-JP (Encoding Standard, section 12.2): seven bits, its sets of letters ({@link Iso2022JpSet}) told apart by escapes. */
final class Iso2022Jp extends Charset {
    Iso2022Jp() {
        super("ISO-2022-JP", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(StandardCharsets.US_ASCII) || other.equals(this);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Iso2022JpDecoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Iso2022JpEncoder(this);
    }
}
