package dev.curbcut.charset;

import java.nio.ByteBuffer;

/** EUC-KR with all syllables, as Windows has it (Encoding Standard, section 13). */
final class EucKr extends MultiByte {
    private static final class Data {
        private static final Index INDEX = Index.of("euc-kr");
        private static final Index.Pointers POINTERS = INDEX.pointers(p -> true, c -> false);
    }

    EucKr() {
        super("EUC-KR");
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
        int letter = trail >= 0x41 && trail <= 0xfe ? Data.INDEX.letter((lead - 0x81) * 190 + trail - 0x41) : 0;
        return letter == 0 ? broken(trail) : letter(letter, 2);
    }

    @Override
    long encode(int letter) {
        int pointer = Data.POINTERS.of(letter);
        return pointer < 0 ? NONE : pointer / 190 + 0x81 << 8 | pointer % 190 + 0x41;
    }
}
