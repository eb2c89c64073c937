package dev.curbcut.charset;

import java.nio.ByteBuffer;

/** EUC-JP with the letters of Windows (Encoding Standard, section 12.1). */
final class EucJp extends MultiByte {
    EucJp() {
        super("EUC-JP");
    }

    @Override
    int decode(int lead, ByteBuffer in, int at, int left) {
        if (lead != 0x8e && lead != 0x8f && (lead < 0xa1 || lead > 0xfe)) {
            return -1;
        }
        if (left < 2) {
            return MORE;
        }
        int trail = at(in, at + 1);
        if (lead == 0x8f && isInRow(trail)) {
            return left < 3 ? MORE : additional(trail, at(in, at + 2));
        }
        if (lead == 0x8e && trail >= 0xa1 && trail <= 0xdf) {
            return letter(Jis.HALF_WIDTH + trail - 0xa1, 2);
        }
        int letter = lead >= 0xa1 && isInRow(trail) ? Jis.JIS_0208.letter((lead - 0xa1) * 94 + trail - 0xa1) : 0;
        return letter == 0 ? broken(trail) : letter(letter, 2);
    }

    private static int additional(int second, int third) {
        int letter = isInRow(third) ? Jis.Additional.JIS_0212.letter((second - 0xa1) * 94 + third - 0xa1) : 0;
        return letter == 0 ? broken(third) - 1 : letter(letter, 3);
    }

    private static boolean isInRow(int b) {
        return b >= 0xa1 && b <= 0xfe;
    }

    @Override
    long encode(int given) {
        int letter = Jis.near(given);
        if (letter < 0x80) {
            return letter;
        }
        if (Jis.isHalfWidth(letter)) {
            return 0x8e00 | letter - Jis.HALF_WIDTH + 0xa1;
        }
        int pointer = Jis.POINTERS.of(letter);
        return pointer < 0 ? NONE : pointer / 94 + 0xa1 << 8 | pointer % 94 + 0xa1;
    }
}
