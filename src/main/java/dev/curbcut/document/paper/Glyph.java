package dev.curbcut.document.paper;

/**
 * A glyph, or a few, where a sheet has them. Points, from the upper left of the upright sheet.
 *
 * @param y of the baseline
 * @param size of the font
 * @param font its name, for telling one from another
 */
public record Glyph(String text, double x, double y, double width, double size, String font) {
    /** Whether nothing of it shows. */
    public boolean isBlank() {
        return text.isBlank();
    }

    double middle() {
        return x + width / 2;
    }

    /** Of the letters, above the baseline. */
    double centre() {
        return y - 0.35 * size;
    }
}
