package dev.curbcut.document.sheet;

import dev.curbcut.page.Target;
import org.jspecify.annotations.Nullable;

/**
 * A glyph, or a few, where a sheet has them. Points, from the upper left of the upright sheet.
 *
 * @param y of the baseline
 * @param size of the font
 * @param font its name, for telling one from another
 * @param link where a link that lies over it leads
 * @param tag of the part of a structure it belongs to; below zero for none
 */
public record Glyph(String text, double x, double y, double width, double size, String font, @Nullable Target link, int tag) {
    /** A glyph that belongs to nothing. */
    public Glyph(String text, double x, double y, double width, double size, String font) {
        this(text, x, y, width, size, font, null, -1);
    }

    /** Whether nothing of it shows. */
    public boolean isBlank() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean shows = first > ' ' && first < 0x1680 || first > 0x3000; // no blank among these, and nearly every letter is
        return !shows && text.isBlank();
    }

    /** Whether it follows another within a word, without the least gap. */
    public boolean goesOnFrom(Glyph before) {
        double gap = x - before.x - before.width;
        return !isBlank() && !before.isBlank() && Math.abs(y - before.y) < 0.1 * size && Math.abs(gap) < 0.06 * size;
    }

    /** From left to right. */
    public double middle() {
        return x + width / 2;
    }

    /** Of the letters, above the baseline. */
    public double centre() {
        return y - 0.35 * size;
    }
}
