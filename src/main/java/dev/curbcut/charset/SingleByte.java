package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A charset of one byte a letter (Encoding Standard, section 9). */
final class SingleByte extends MultiByte {
    private static final char NO_LETTER = '\uFFFD';

    private final char[] letters;
    private final char[] sorted;
    private final byte[] bytes;

    /** @param letters what the bytes 80 to FF stand for; U+FFFD is none, and below A0 the control character of that number */
    SingleByte(String name, String letters) {
        super(name);
        this.letters = letters.toCharArray();
        for (int i = 0; i < 0x20; i++) {
            this.letters[i] = this.letters[i] == NO_LETTER ? (char) (0x80 + i) : this.letters[i];
        }
        sorted = this.letters.clone();
        Arrays.sort(sorted);
        bytes = new byte[sorted.length];
        for (int i = this.letters.length - 1; i >= 0; i--) {
            bytes[Arrays.binarySearch(sorted, this.letters[i])] = (byte) (0x80 + i);
        }
    }

    @Override
    int decode(int lead, ByteBuffer in, int at, int left) {
        char letter = letters[lead - 0x80];
        return letter == NO_LETTER ? -1 : letter(letter, 1);
    }

    @Override
    long encode(int letter) {
        int place = letter >= NO_LETTER ? -1 : Arrays.binarySearch(sorted, (char) letter);
        return place < 0 ? NONE : bytes[place] & 0xff;
    }
}
