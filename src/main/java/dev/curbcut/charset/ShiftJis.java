package dev.curbcut.charset;

import java.nio.ByteBuffer;

/** Shift_JIS with the letters of Windows (Encoding Standard, section 12.3). */
final class ShiftJis extends MultiByte {
    private static final class Data {
        /** Without NEC's copies of IBM's letters. */
        private static final Index.Pointers POINTERS = Jis.JIS_0208.pointers(p -> p < 8272 || p > 8835, c -> false);
    }

    ShiftJis() {
        super("Shift_JIS");
    }

    @Override
    int decode(int lead, ByteBuffer in, int at, int left) {
        if (lead == 0x80 || lead >= 0xa1 && lead <= 0xdf) {
            return letter(lead == 0x80 ? 0x80 : Jis.HALF_WIDTH + lead - 0xa1, 1);
        }
        if (lead == 0xa0 || lead > 0xfc) {
            return -1;
        }
        if (left < 2) {
            return MORE;
        }
        int trail = at(in, at + 1);
        if (trail < 0x40 || trail == 0x7f || trail > 0xfc) {
            return broken(trail);
        }
        int pointer = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 188 + trail - (trail < 0x7f ? 0x40 : 0x41);
        int letter = pointer >= 8836 && pointer <= 10715 ? 0xe000 + pointer - 8836 : Jis.JIS_0208.letter(pointer);
        return letter == 0 ? broken(trail) : letter(letter, 2);
    }

    @Override
    long encode(int given) {
        int letter = Jis.near(given);
        if (letter <= 0x80) {
            return letter;
        }
        if (Jis.isHalfWidth(letter)) {
            return letter - Jis.HALF_WIDTH + 0xa1;
        }
        int pointer = Data.POINTERS.of(letter);
        if (pointer < 0) {
            return NONE;
        }
        int lead = pointer / 188;
        int trail = pointer % 188;
        return lead + (lead < 0x1f ? 0x81 : 0xc1) << 8 | trail + (trail < 0x3f ? 0x40 : 0x41);
    }
}
