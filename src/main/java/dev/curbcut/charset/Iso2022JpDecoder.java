package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/** Bytes of ISO-2022-JP to letters (Encoding Standard, section 12.2.1). */
final class Iso2022JpDecoder extends CharsetDecoder {
    private Iso2022JpSet letters = Iso2022JpSet.ASCII;

    /** Whether nothing was said since the last escape: a second in a row is a fault, since it could hide markup. */
    private boolean silent;

    /** The second byte of an escape that the input's end cut off; 0 for none. */
    private int cut;

    Iso2022JpDecoder(Charset charset) {
        super(charset, 1, 1);
    }

    @Override
    protected void implReset() {
        letters = Iso2022JpSet.ASCII;
        silent = false;
        cut = 0;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
            cut = 0;
            int b = in.get(in.position()) & 0xff;
            if (b == Iso2022JpSet.ESCAPE) {
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
            int length = pairs && trail != Iso2022JpSet.ESCAPE ? 2 : 1;
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
        for (Iso2022JpSet next : Iso2022JpSet.values()) {
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
