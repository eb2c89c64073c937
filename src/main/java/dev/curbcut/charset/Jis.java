package dev.curbcut.charset;

/** The tables that the charsets of Japanese share. */
final class Jis {
    /** The first letter of half width, at byte A1 of Shift_JIS. */
    static final int HALF_WIDTH = 0xff61;

    static final Index JIS_0208 = Index.of("jis0208");

    /** All letters, by their first pointer. */
    static final Index.Pointers POINTERS = JIS_0208.pointers(p -> true, c -> false);

    private Jis() {}

    /** The additional letters, which few pages have. */
    static final class Additional {
        static final Index JIS_0212 = Index.of("jis0212");

        private Additional() {}
    }

    static boolean isHalfWidth(int letter) {
        return letter >= HALF_WIDTH && letter <= 0xff9f;
    }

    /** What a letter that Japanese charsets lack is sent as: the yen sign, the overline, the minus sign; else the letter. */
    static int near(int letter) {
        return switch (letter) {
            case 0xa5 -> 0x5c;
            case 0x203e -> 0x7e;
            case 0x2212 -> 0xff0d;
            default -> letter;
        };
    }
}
