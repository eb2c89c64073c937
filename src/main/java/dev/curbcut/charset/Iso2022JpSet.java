package dev.curbcut.charset;

/**
 * The sets of letters of ISO-2022-JP (Encoding Standard, section 12.2), each begun by an escape of its own.
 *
 * <pre>
 *   ESC ( B  ASCII      ESC ( J  Roman      ESC ( I  katakana of half width      ESC $ @, ESC $ B  two bytes a letter
 * </pre>
 */
enum Iso2022JpSet {
    ASCII('(', 'B'),
    ROMAN('(', 'J'),
    KATAKANA('(', 'I'),
    OLD_TWO_BYTES('$', '@'),
    TWO_BYTES('$', 'B');

    static final int ESCAPE = 0x1b;

    final int first;
    final int second;

    Iso2022JpSet(int first, int second) {
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
