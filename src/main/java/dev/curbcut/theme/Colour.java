package dev.curbcut.theme;

import java.util.HexFormat;

/** An opaque sRGB colour, each channel 0 to 255. */
public record Colour(int red, int green, int blue) {

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour of the form #rrggbb: " + text);
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, “relative luminance”. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio of two colours, 1 to 21: WCAG 2.2, “contrast ratio”. */
    public static double contrast(Colour one, Colour other) {
        double a = one.luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** {@code #rrggbb}. */
    @Override
    public String toString() {
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }
}
