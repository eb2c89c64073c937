package dev.curbcut.reading.source;

import java.util.Arrays;

/**
 * Some of a page's bytes, from shortly before the first that isn't ASCII, to try charsets on.
 *
 * @param bytes at most as many as asked for
 */
record Sample(byte[] bytes) {
    /** Bytes of ASCII before: a letter of a charset can't be told without what stands before it. */
    private static final int BEFORE = 24;

    /** About {@code size} bytes around and after the first byte that isn't ASCII; none where there is none. */
    static Sample of(byte[] bytes, int size) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        return new Sample(from == bytes.length ? new byte[0] : Arrays.copyOfRange(bytes, Math.max(0, from - BEFORE), Math.min(bytes.length, from + size)));
    }

    boolean isAscii() {
        return bytes.length == 0;
    }

    /**
     * Whether the bytes are UTF-8, a few broken characters allowed (titles cut in mid-character are common).
     *
     * @param text what they say if they are; with the ASCII before them or without
     * @param rival whether a charset of two-byte characters is declared: a short text in one can happen to be UTF-8, but
     *     then only of its two-byte characters
     */
    boolean isUtf8(String text, boolean rival) {
        return isMostlySound(text) && (!rival || isAscii() || text.codePoints().anyMatch(c -> c >= 0x800 && c != 0xfffd));
    }

    /** Whether broken characters are the rare exception among those that aren't ASCII. */
    static boolean isMostlySound(String text) {
        int at = text.indexOf('\uFFFD');
        if (at < 0) {
            return true;
        }
        int broken = 0;
        int sound = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                broken++;
            } else if (c >= 0x80) {
                sound++;
            }
        }
        return sound > 8L * broken || broken <= 3 && sound >= 3L * broken;
    }
}
