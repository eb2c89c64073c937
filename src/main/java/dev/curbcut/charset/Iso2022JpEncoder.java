package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** Letters to bytes of ISO-2022-JP (Encoding Standard, section 12.2.2); ends in ASCII. */
final class Iso2022JpEncoder extends CharsetEncoder {
    private Iso2022JpSet letters = Iso2022JpSet.ASCII;

    Iso2022JpEncoder(Charset charset) {
        super(charset, 3, 8);
    }

    @Override
    protected void implReset() {
        letters = Iso2022JpSet.ASCII;
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        while (in.hasRemaining()) {
            char c = in.get(in.position());
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && in.remaining() > 1 && Character.isLowSurrogate(in.get(in.position() + 1));
                return pair ? unmappable(2, out) : Character.isHighSurrogate(c) && in.remaining() == 1 ? CoderResult.UNDERFLOW : CoderResult.malformedForLength(1);
            }
            Iso2022JpSet wanted = wanted(c);
            int pointer = wanted.isTwoBytes() ? pointer(c) : 0;
            if (pointer < 0 || c == 0x0e || c == 0x0f || c == Iso2022JpSet.ESCAPE) {
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

    private Iso2022JpSet wanted(char c) {
        if (c == 0xa5 || c == 0x203e) {
            return Iso2022JpSet.ROMAN;
        }
        if (c >= 0x80) {
            return Iso2022JpSet.TWO_BYTES;
        }
        return letters == Iso2022JpSet.ROMAN && c != 0x5c && c != 0x7e ? Iso2022JpSet.ROMAN : Iso2022JpSet.ASCII;
    }

    /** Iso2022JpSet of half width are sent as those of full width (index ISO-2022-JP katakana). */
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
            turn(Iso2022JpSet.ASCII, out);
        }
        return CoderResult.unmappableForLength(length);
    }

    private void turn(Iso2022JpSet to, ByteBuffer out) {
        if (letters != to) {
            out.put((byte) Iso2022JpSet.ESCAPE).put((byte) to.first).put((byte) to.second);
            letters = to;
        }
    }

    @Override
    protected CoderResult implFlush(ByteBuffer out) {
        if (letters != Iso2022JpSet.ASCII && out.remaining() < 3) {
            return CoderResult.OVERFLOW;
        }
        turn(Iso2022JpSet.ASCII, out);
        return CoderResult.UNDERFLOW;
    }
}
