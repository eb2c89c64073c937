package dev.curbcut.document.word;

import dev.curbcut.document.draft.StyleNames;
import java.util.HashMap;
import java.util.Map;

/** Styles of an RTF that make headings: by their level in the outline, or by their names. */
final class RtfStyles {
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
        int named = StyleNames.level(name.toString().replace(";", ""));
        int level = named == StyleNames.NONE && outline >= 0 && outline < 9 ? outline + 1 : named;
        if (number >= 0 && level != StyleNames.NONE) {
            levels.put(number, level);
        }
        name.setLength(0);
        number = 0;
        outline = -1;
    }

    /** The level of a heading, 1 to 9; else as {@link StyleNames} has it. */
    int level(int style) {
        return levels.getOrDefault(style, StyleNames.NONE);
    }
}
