package dev.curbcut.document.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of sheets, in which some characters are written as their codes (ISO 29500-1, section 22.9.2.19). */
final class SheetText {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    /** {@code _x4E2D_} is 中, and {@code _x005F_} the bar that would begin a code. */
    static String decode(String text) {
        return text.indexOf("_x") < 0
                ? text
                : CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }
}
