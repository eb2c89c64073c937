package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * What browsers make of charsets in which markup can hide, such as HZ and ISO-2022-KR: one U+FFFD for the whole (Encoding
 * Standard, section 14.1). It encodes nothing: forms of such a page are sent in UTF-8.
 */
final class Replacement extends Charset {
    Replacement() {
        super("replacement", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return false;
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        return StandardCharsets.UTF_8.newEncoder();
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            private boolean said;

            @Override
            protected void implReset() {
                said = false;
            }

            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                if (!said && in.hasRemaining()) {
                    said = true;
                    return CoderResult.malformedForLength(in.remaining());
                }
                in.position(in.limit());
                return CoderResult.UNDERFLOW;
            }
        };
    }
}
