package dev.curbcut.document.sheet;

import java.util.ArrayList;
import java.util.List;

/** One sheet of paper as a format's reader finds it: letters and lines, in the order they are drawn. */
public final class Sheet {
    /** In points, of the upright sheet. */
    public final double width;

    /** In points, of the upright sheet. */
    public final double height;

    /** In the order they are drawn. */
    public final List<Glyph> glyphs = new ArrayList<>();
    /** In the order they are drawn. */
    public final List<Rule> rules = new ArrayList<>();

    /** Slanted, invisible or marked as no content: counted, not kept. */
    public int furniture;

    /** Whether its lines run from right to left; its places are mirrored then. */
    public boolean rightToLeft;

    private final PlacesTaken taken = new PlacesTaken();

    /** An empty sheet of that size in points. */
    public Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Takes a glyph, unless it is there already: bold letters are often the same letters drawn twice, a hair apart. */
    public void letter(Glyph glyph) {
        if (glyph.isBlank() || !isAgain(glyph)) {
            glyphs.add(glyph);
        }
    }

    private boolean isAgain(Glyph g) {
        double hair = Math.max(0.1, 0.12 * g.width());
        long width = Math.round(8 * g.width()); // places are counted in hairs: only those of one width are comparable
        for (int dx = -1; dx <= 1; dx++) {
            if (taken.holds(key(g.text(), Math.round(g.x() / hair) + dx, Math.round(g.y() / 2), width))) {
                return true;
            }
        }
        taken.add(key(g.text(), Math.round(g.x() / hair), Math.round(g.y() / 2), width));
        return false;
    }

    private static long key(String text, long x, long y, long width) {
        return ((long) text.hashCode() << 32 ^ x << 12 ^ y ^ width << 44) * 0x9E3779B97F4A7C15L; // spread, or a table's places fall together
    }

    /** Takes a box as lines: thin ones are a line, stroked ones have four. */
    public void box(double x1, double y1, double x2, double y2, boolean stroked) {
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        double right = Math.max(x1, x2);
        double bottom = Math.max(y1, y2);
        if (Rule.isLevel(right - left, bottom - top)) {
            rules.add(new Rule(left, (top + bottom) / 2, right, (top + bottom) / 2));
        } else if (Rule.isUpright(right - left, bottom - top)) {
            rules.add(new Rule((left + right) / 2, top, (left + right) / 2, bottom));
        } else if (stroked) {
        line(left, top, right, top);
        line(left, bottom, right, bottom);
        line(left, top, left, bottom);
        line(right, top, right, bottom);
        }
    }

    /** Takes a line if it is level or upright; a slanted one is part of a drawing. */
    public void line(double x1, double y1, double x2, double y2) {
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        if (height < 0.7 && width > 3 || width < 0.7 && height > 3) {
            rules.add(new Rule(left, top, left + width, top + height));
        }
    }
}
