package dev.curbcut.reading.inspection;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours as markup writes them: {@code #fff}, {@code #ffffff}, {@code rgb(…)}, the names most in use. */
final class InlineColour {
    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("black", 0), Map.entry("white", 0xffffff), Map.entry("red", 0xff0000), Map.entry("green", 0x008000),
            Map.entry("blue", 0x0000ff), Map.entry("yellow", 0xffff00), Map.entry("gray", 0x808080), Map.entry("grey", 0x808080),
            Map.entry("silver", 0xc0c0c0), Map.entry("maroon", 0x800000), Map.entry("navy", 0x000080), Map.entry("teal", 0x008080),
            Map.entry("olive", 0x808000), Map.entry("purple", 0x800080), Map.entry("orange", 0xffa500), Map.entry("lime", 0x00ff00),
            Map.entry("aqua", 0x00ffff), Map.entry("cyan", 0x00ffff), Map.entry("fuchsia", 0xff00ff), Map.entry("magenta", 0xff00ff),
            Map.entry("lightgray", 0xd3d3d3), Map.entry("lightgrey", 0xd3d3d3), Map.entry("darkgray", 0xa9a9a9));

    private InlineColour() {}

    /** 0xRRGGBB; null for anything else, such as a picture, a mixture or something translucent. */
    static @Nullable Integer of(String text) {
        String colour = text.strip().toLowerCase(Locale.ROOT);
        if (colour.matches("#[0-9a-f]{6}")) {
            return Integer.parseInt(colour.substring(1), 16);
        }
        if (colour.matches("#[0-9a-f]{3}")) {
            int c = Integer.parseInt(colour.substring(1), 16);
            return (c >> 8 & 15) * 0x110000 + (c >> 4 & 15) * 0x1100 + (c & 15) * 0x11;
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            int r = Integer.parseInt(rgb.group(1));
            int g = Integer.parseInt(rgb.group(2));
            int b = Integer.parseInt(rgb.group(3));
            return Math.max(r, Math.max(g, b)) > 255 ? null : r << 16 | g << 8 | b;
        }
        return NAMES.get(colour);
    }
}
