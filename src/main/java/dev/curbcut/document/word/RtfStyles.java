package dev.curbcut.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles of an RTF that make headings: by their level in the outline, or by their names. */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題|überschrift|titre)\\s*(\\d)");

    private final Map<Integer, Integer> levels = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int number;
    private int outline = -1;

    void word(String word, int value) {
        switch (word) {
            case "s" -> number = value;
            case "cs", "ts", "ds" -> number = -1;
            case "outlinelevel" -> outline = value;
            default -> {
                // How it looks.
            }
        }
    }

    void name(String part) {
        name.append(part);
    }

    /** Ends one style. */
    void end() {
        String words = name.toString().replace(";", "").strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(words);
        int level = heading.matches()
                ? Integer.parseInt(heading.group(1))
                : words.equals("title") || words.equals("标题") ? 0 : outline >= 0 && outline < 9 ? outline + 1 : -1;
        if (number >= 0 && level >= 0) {
            levels.put(number, level);
        }
        name.setLength(0);
        number = 0;
        outline = -1;
    }

    /** The level of a heading, 1 to 9; 0 for a title, -1 for neither. */
    int level(int style) {
        return levels.getOrDefault(style, -1);
    }
}
