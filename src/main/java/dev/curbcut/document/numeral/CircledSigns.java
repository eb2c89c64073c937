package dev.curbcut.document.numeral;

/** Letters and numbers in a circle, where Unicode has them so. */
public final class CircledSigns {
    private static final String HAN = "一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜";

    private CircledSigns() {}

    /** The sign, else what stood in the circle in brackets; empty for nothing. */
    public static String of(String inside) {
        if (inside.isEmpty()) {
            return "";
        }
        if (inside.matches("\\d{1,2}") && Integer.parseInt(inside) <= 50) {
            int number = Integer.parseInt(inside);
            return number == 0 ? "⓪" : Numerals.circled(number);
        }
        char c = inside.charAt(0);
        boolean one = inside.length() == 1;
        if (one && c >= 'A' && c <= 'Z') {
            return Character.toString(0x24b6 + c - 'A');
        }
        if (one && c >= 'a' && c <= 'z') {
            return Character.toString(0x24d0 + c - 'a');
        }
        int han = one ? HAN.indexOf(c) : -1;
        return han >= 0 ? Character.toString(0x3280 + han) : "(" + inside + ")";
    }
}
