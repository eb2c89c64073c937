package dev.curbcut.reading.wording;

/**
 * Characters without a form of their own that spelling needs: the joiners of Arabic and Indic scripts, the spaces within and
 * between words of Mongolian, Khmer, Thai and their kin (Unicode core specification, 23.2). Elsewhere they only guide the layout.
 */
public final class SpellingMarks {
    private SpellingMarks() {}

    /** Whether the character at this place of a text is one, and stands where it spells. */
    public static boolean is(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c != 0x200b && c != 0x200c && c != 0x200d && c != 0x202f || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case 0x200b -> isUnspaced(before) && isUnspaced(after);
            case 0x202f -> isMongolian(before) || isMongolian(after) || isDigit(before) && isDigit(after);
            default -> before >= 0x0530 && before < 0x2000 || Character.isSurrogate(before) || before >= 0xa800 && before < 0xabff || before == 0xfe0f || before >= 0x2600 && before < 0x2800;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMongolian(char c) {
        return c >= 0x1800 && c < 0x18b0;
    }

    /** Thai, Lao, Tibetan, Burmese, Khmer, Tai Lue, Tai Tham, Javanese, Cham and the like: words stand without spaces. */
    private static boolean isUnspaced(char c) {
        return c >= 0x0e00 && c < 0x10a0 || c >= 0x1700 && c < 0x1800 || c >= 0x1900 && c < 0x1ab0 || c >= 0x1b00 && c < 0x1c00 || c >= 0xa980 && c < 0xaae0;
    }
}
