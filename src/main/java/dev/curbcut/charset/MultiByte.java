package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A charset in which ASCII is itself, and every other letter one to four bytes, without a state. What is no letter takes as
 * many bytes as the Encoding Standard says: a stray lead byte never swallows the ASCII after it, so that markup stays markup.
 */
abstract class MultiByte extends Charset {
    /** More bytes are needed. */
    static final int MORE = 0;

    /** No letter is encoded so. */
    static final long NONE = -1;

    private static final int PAIR = 1 << 23;

    MultiByte(String name) {
        super(name, new String[0]);
    }

    /**
     * The letter that begins at a place.
     *
     * @param lead the byte there, 0x80 to 0xff
     * @param left bytes from the place on, 1 or more
     * @return {@link #letter}; {@link #MORE}; or how many bytes are no letter, negated
     */
    abstract int decode(int lead, ByteBuffer in, int at, int left);

    /** A letter's bytes, the first the highest; {@link #NONE}. */
    abstract long encode(int letter);

    static int letter(int codePoint, int bytes) {
        return bytes << 24 | codePoint;
    }

    /** Two letters that stand for one place of a table; at most U+07FF and U+0FFF. */
    static int pair(int first, int second) {
        return PAIR | first << 12 | second;
    }

    /** What two bytes are that stand for no letter: the second is left where it is if it is ASCII. */
    static int broken(int trail) {
        return trail < 0x80 ? -1 : -2;
    }

    static int at(ByteBuffer in, int place) {
        return in.get(place) & 0xff;
    }

    @Override
    public final boolean contains(Charset other) {
        return other.equals(StandardCharsets.US_ASCII) || other.equals(this);
    }

    @Override
    public final CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public final CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    private static final class Decoder extends CharsetDecoder {
        private final MultiByte charset;

        Decoder(MultiByte charset) {
            super(charset, 1, 1);
            this.charset = charset;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            int at = in.position();
            int end = in.limit();
            int room = out.remaining();
            try {
                while (at < end) {
                    byte b = in.get(at);
                    int found = b >= 0 ? 1 << 24 | b : charset.decode(b & 0xff, in, at, end - at);
                    if (found <= 0) {
                        return found == MORE ? CoderResult.UNDERFLOW : CoderResult.malformedForLength(-found);
                    }
                    int letter = found & 0xffffff;
                    int chars = letter > 0xffff ? 2 : 1;
                    if (room < chars) {
                        return CoderResult.OVERFLOW;
                    }
                    room -= chars;
                    if (chars == 1) {
                        out.put((char) letter);
                    } else if ((letter & PAIR) != 0) {
                        out.put((char) (letter >> 12 & 0x7ff)).put((char) (letter & 0xfff));
                    } else {
                        out.put(Character.toChars(letter));
                    }
                    at += found >>> 24;
                }
                return CoderResult.UNDERFLOW;
            } finally {
                in.position(at);
            }
        }
    }

    private static final class Encoder extends CharsetEncoder {
        private final MultiByte charset;

        Encoder(MultiByte charset) {
            super(charset, 2, 4);
            this.charset = charset;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                int at = in.position();
                char first = in.get(at);
                int letter = first;
                if (Character.isSurrogate(first)) {
                    if (Character.isLowSurrogate(first)) {
                        return CoderResult.malformedForLength(1);
                    }
                    if (in.remaining() < 2) {
                        return CoderResult.UNDERFLOW;
                    }
                    if (!Character.isLowSurrogate(in.get(at + 1))) {
                        return CoderResult.malformedForLength(1);
                    }
                    letter = Character.toCodePoint(first, in.get(at + 1));
                }
                int chars = Character.charCount(letter);
                long bytes = letter < 0x80 ? letter : charset.encode(letter);
                if (bytes == NONE) {
                    return CoderResult.unmappableForLength(chars);
                }
                int count = bytes > 0xffff ? 4 : bytes > 0xff ? 2 : 1;
                if (out.remaining() < count) {
                    return CoderResult.OVERFLOW;
                }
                for (int i = count - 1; i >= 0; i--) {
                    out.put((byte) (bytes >> 8 * i));
                }
                in.position(at + chars);
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
