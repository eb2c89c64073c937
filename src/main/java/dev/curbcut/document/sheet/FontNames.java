package dev.curbcut.document.sheet;

import java.util.Locale;

/** What the name of a font tells. */
public final class FontNames {
    private FontNames() {}

    /** Bold, or one of the black letters that Chinese headings are set in. */
    public static boolean isBold(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("simhei")
                || name.contains("heiti") || name.contains("黑体") || name.endsWith(",b") || name.contains("xiaobiaosong");
    }
}
