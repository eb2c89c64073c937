package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * ISO-2022-JP (Encoding Standard, section 12.2): seven bits, its sets told apart by escapes.
 *
 * <pre>
 *   ESC ( B  ASCII      ESC ( J  Roman      ESC ( I  katakana of half width      ESC $ @, ESC $ B  two bytes a letter
 * </pre>
 */
final class Iso2022Jp extends Charset {
    private static final int ESCAPE = 0x1b;

    private enum Letters {
        ASCII('(', 'B'),
        ROMAN('(', 'J'),
        KATAKANA('(', 'I'),
        OLD_TWO_BYTES('$', '@'),
        TWO_BYTES('$', 'B');

        private final int first;
        private final int second;

        Letters(int first, int second) {
            this.first = first;
            this.second = second;
        }

        /** The code point of a byte by itself; -1 where it is none. */
        int letter(int b) {
            return switch (this) {
                case ASCII -> isPlain(b) ? b : -1;
                case ROMAN -> b == 0x5c ? 0xa5 : b == 0x7e ? 0x203e : isPlain(b) ? b : -1;
                case KATAKANA -> b >= 0x21 && b <= 0x5f ? Jis.HALF_WIDTH + b - 0x21 : -1;
                case OLD_TWO_BYTES, TWO_BYTES -> -1;
            };
        }

        boolean isTwoBytes() {
            return this == OLD_TWO_BYTES || this == TWO_BYTES;
        }

        private static boolean isPlain(int b) {
            return b < 0x80 && b != 0x0e && b != 0x0f && b != ESCAPE;
        }
    }

    Iso2022Jp() {
        super("ISO-2022-JP", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(StandardCharsets.US_ASCII) || other.equals(this);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    private static final class Decoder extends CharsetDecoder {
        private Letters letters = Letters.ASCII;

        /** Whether nothing was said since the last escape: a second in a row is a fault, since it could hide markup. */
        private boolean silent;

        /** The second byte of an escape that the input's end cut off; 0 for none. */
        private int cut;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            letters = Letters.ASCII;
            silent = false;
            cut = 0;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                cut = 0;
                int b = in.get(in.position()) & 0xff;
                if (b == ESCAPE) {
                    CoderResult result = escape(in);
                    if (result != null) {
                        return result;
                    }
                    continue;
                }
                silent = false;
                boolean pairs = letters.isTwoBytes() && b >= 0x21 && b <= 0x7e;
                if (pairs && in.remaining() < 2) {
                    return CoderResult.UNDERFLOW;
                }
                int trail = pairs ? in.get(in.position() + 1) & 0xff : 0;
                int letter = pairs ? pair(b, trail) : letters.letter(b);
                int length = pairs && trail != ESCAPE ? 2 : 1;
                if (letter <= 0 && !(letter == 0 && b == 0)) {
                    return CoderResult.malformedForLength(length);
                }
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                out.put((char) letter);
                in.position(in.position() + length);
            }
            return CoderResult.UNDERFLOW;
        }

        private static int pair(int lead, int trail) {
            int letter = trail >= 0x21 && trail <= 0x7e ? Jis.JIS_0208.letter((lead - 0x21) * 94 + trail - 0x21) : 0;
            return letter == 0 ? -1 : letter;
        }

        /** Null where the escape was taken. */
        private @Nullable CoderResult escape(ByteBuffer in) {
            int left = in.remaining();
            int first = left < 2 ? 0 : in.get(in.position() + 1) & 0xff;
            boolean begins = first == '(' || first == '$';
            if (left < 2 || begins && left < 3) {
                cut = first;
                return CoderResult.UNDERFLOW;
            }
            int second = begins ? in.get(in.position() + 2) & 0xff : 0;
            for (Letters next : Letters.values()) {
                if (next.first == first && next.second == second) {
                    letters = next;
                    if (silent) {
                        return CoderResult.malformedForLength(3);
                    }
                    silent = true;
                    in.position(in.position() + 3);
                    return null;
                }
            }
            silent = false;
            return CoderResult.malformedForLength(1);
        }

        @Override
        protected CoderResult implFlush(CharBuffer out) {
            if (cut != 0) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                int letter = letters.letter(cut);
                out.put(letter < 0 ? '\uFFFD' : (char) letter);
                cut = 0;
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class Encoder extends CharsetEncoder {
        private Letters letters = Letters.ASCII;

        Encoder(Charset charset) {
            super(charset, 3, 8);
        }

        @Override
        protected void implReset() {
            letters = Letters.ASCII;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                char c = in.get(in.position());
                if (Character.isSurrogate(c)) {
                    boolean pair = Character.isHighSurrogate(c) && in.remaining() > 1 && Character.isLowSurrogate(in.get(in.position() + 1));
                    return pair ? unmappable(2, out) : Character.isHighSurrogate(c) && in.remaining() == 1 ? CoderResult.UNDERFLOW : CoderResult.malformedForLength(1);
                }
                Letters wanted = wanted(c);
                int pointer = wanted.isTwoBytes() ? pointer(c) : 0;
                if (pointer < 0 || c == 0x0e || c == 0x0f || c == ESCAPE) {
                    return unmappable(1, out);
                }
                if (out.remaining() < 5) {
                    return CoderResult.OVERFLOW;
                }
                turn(wanted, out);
                if (wanted.isTwoBytes()) {
                    out.put((byte) (pointer / 94 + 0x21)).put((byte) (pointer % 94 + 0x21));
                } else {
                    out.put((byte) (c == 0xa5 ? 0x5c : c == 0x203e ? 0x7e : c));
                }
                in.position(in.position() + 1);
            }
            return CoderResult.UNDERFLOW;
        }

        private Letters wanted(char c) {
            if (c == 0xa5 || c == 0x203e) {
                return Letters.ROMAN;
            }
            if (c >= 0x80) {
                return Letters.TWO_BYTES;
            }
            return letters == Letters.ROMAN && c != 0x5c && c != 0x7e ? Letters.ROMAN : Letters.ASCII;
        }

        /** Letters of half width are sent as those of full width (index ISO-2022-JP katakana). */
        private static int pointer(char c) {
            return Jis.POINTERS.of(Jis.isHalfWidth(c) ? FULL_WIDTH.charAt(c - Jis.HALF_WIDTH) : Jis.near(c));
        }

        private static final String FULL_WIDTH =
                "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

        /** What stands for the letter is ASCII. */
        private CoderResult unmappable(int length, ByteBuffer out) {
            if (letters.isTwoBytes()) {
                if (out.remaining() < 3) {
                    return CoderResult.OVERFLOW;
                }
                turn(Letters.ASCII, out);
            }
            return CoderResult.unmappableForLength(length);
        }

        private void turn(Letters to, ByteBuffer out) {
            if (letters != to) {
                out.put((byte) ESCAPE).put((byte) to.first).put((byte) to.second);
                letters = to;
            }
        }

        @Override
        protected CoderResult implFlush(ByteBuffer out) {
            if (letters != Letters.ASCII && out.remaining() < 3) {
                return CoderResult.OVERFLOW;
            }
            turn(Letters.ASCII, out);
            return CoderResult.UNDERFLOW;
        }
    }
}
