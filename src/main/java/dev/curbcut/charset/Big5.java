package dev.curbcut.charset;

import java.nio.ByteBuffer;

/** Big5 with the letters of Hong Kong and of Windows (Encoding Standard, section 11). */
final class Big5 extends MultiByte {
    /** Letters of these are encoded as where they stand last, as Windows does. */
    private static final String LASTS = "\u2550\u255E\u2561\u256A\u5341\u5345";

    /** Below are Hong Kong's letters, which are decoded only. */
    private static final int FIRST_ENCODED = (0xa1 - 0x81) * 157;

    private static final class Data {
        private static final Index INDEX = Index.of("big5");
        private static final Index.Pointers POINTERS = INDEX.pointers(p -> p >= FIRST_ENCODED, c -> LASTS.indexOf(c) >= 0);
    }

    Big5() {
        super("Big5");
    }

    @Override
    int decode(int lead, ByteBuffer in, int at, int left) {
        if (lead == 0x80 || lead == 0xff) {
            return -1;
        }
        if (left < 2) {
            return MORE;
        }
        int trail = at(in, at + 1);
        boolean trails = trail >= 0x40 && trail <= 0x7e || trail >= 0xa1 && trail <= 0xfe;
        int pointer = trails ? (lead - 0x81) * 157 + trail - (trail < 0x7f ? 0x40 : 0x62) : -1;
        int letter = marked(pointer) != 0 ? marked(pointer) : Data.INDEX.letter(pointer);
        return letter == 0 ? broken(trail) : letter(letter, 2);
    }

    /** The four places that stand for a letter and a mark over it: Ê̄ Ê̌ ê̄ ê̌, as {@link MultiByte#pair}. */
    private static int marked(int pointer) {
        return switch (pointer) {
            case 1133 -> pair(0xca, 0x304);
            case 1135 -> pair(0xca, 0x30c);
            case 1164 -> pair(0xea, 0x304);
            case 1166 -> pair(0xea, 0x30c);
            default -> 0;
        };
    }

    @Override
    long encode(int letter) {
        int pointer = Data.POINTERS.of(letter);
        if (pointer < 0) {
            return NONE;
        }
        int trail = pointer % 157;
        return pointer / 157 + 0x81 << 8 | trail + (trail < 0x3f ? 0x40 : 0x62);
    }
}
