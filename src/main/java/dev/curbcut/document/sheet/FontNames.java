package dev.curbcut.document.sheet;

import java.util.List;
import java.util.Locale;

/** What the name of a font tells. */
public final class FontNames {
    private FontNames() {}

    /** Parts of names that mean bold letters, or the black ones that headings of Chinese and Japanese are set in. */
    private static final List<String> BOLD = List.of("bold", "black", "heavy", "simhei", "heiti", "黑体", "xiaobiaosong", "sanscjk", "sourcehansans", "notosanssc", "notosanstc", "yahei",
            "msgothic", "ms-gothic", "mspgothic", "ms-pgothic", "yugothic", "kakugo", "kozgo", "ipagothic", "ipaexgothic", "gothicbbb");

    /** Bold, or as dark beside the letters of a text; where a text is all in it, nothing stands out. */
    public static boolean isBold(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.endsWith(",b") || BOLD.stream().anyMatch(name::contains);
    }
}
