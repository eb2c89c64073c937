package dev.curbcut.charset;

import java.nio.ByteBuffer;

/** {@code x-user-defined}: bytes beyond ASCII are letters of private use (Encoding Standard, section 14.5). */
final class UserDefined extends MultiByte {
    private static final int FIRST = 0xf780;

    UserDefined() {
        super("x-user-defined");
    }

    @Override
    int decode(int lead, ByteBuffer in, int at, int left) {
        return letter(FIRST + lead - 0x80, 1);
    }

    @Override
    long encode(int letter) {
        return letter >= FIRST && letter <= FIRST + 0x7f ? letter - FIRST + 0x80 : NONE;
    }
}
