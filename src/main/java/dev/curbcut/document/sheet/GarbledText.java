package dev.curbcut.document.sheet;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Whether letters are what they seem: fonts of some documents give the wrong characters, which no reader should trust. */
public final class GarbledText {
    private static final double TOO_MANY = 0.08;
    private static final int FEWEST = 60;
    private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    private final CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
    private final CharsetEncoder japanese = Charset.forName("Shift_JIS").newEncoder();
    private int letters;
    private int rare;
    private int symbols;

    /** Counts the characters of a text: rare ideographs, replacement characters, private use. */
    public void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || c >= 0xe000 && c <= 0xf8ff) {
                letters++;
                rare++;
            } else if (c >= 0x4e00 && c <= 0x9fff) {
                letters++;
                rare += simplified.canEncode(c) || traditional.canEncode(c) && isCommon(c) || japanese.canEncode(c) ? 0 : 1;
            } else if (Character.isLetterOrDigit(c)) {
                letters++;
            } else if (c > ' ' && c < 0x7f && ".,:;-()/'\"".indexOf(c) < 0) {
                symbols++;
            }
        }
    }

    /** The first plane of Big5 holds the common characters (lead bytes A4 to C6). */
    private static boolean isCommon(char c) {
        return (String.valueOf(c).getBytes(Charset.forName("Big5"))[0] & 0xff) <= 0xc6;
    }

    /** Whether hardly any of it can be what the author wrote. */
    public boolean isHopeless() {
        return isLikely() && rare + symbols > 0.3 * (letters + symbols);
    }

    /** Whether too many of them are what hardly anybody writes. */
    public boolean isLikely() {
        return letters >= FEWEST && rare > TOO_MANY * letters;
    }
}
