package dev.curbcut.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text that runs from right to left. A sheet of it is mirrored, so that every line begins at the left and its letters come in
 * the order they are read; what runs the other way within a line (numbers, Latin words; Arabic words on a sheet of Latin ones) is turned in its place.
 */
public final class RightToLeft {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private RightToLeft() {}

    /** The sheet in the order of reading; the same one where nothing runs from right to left. */
    public static Sheet level(Sheet sheet) {
        int back = 0;
        int letters = 0;
        for (Glyph glyph : sheet.glyphs) {
            int c = glyph.isBlank() ? ' ' : glyph.text().codePointAt(0);
            letters += Character.isLetter(c) ? 1 : 0;
            back += Character.isLetter(c) && isBack(c) ? 1 : 0;
        }
        if (back == 0) {
            return sheet;
        }
        boolean mirror = back * 2 > letters;
        var out = new Sheet(sheet.width, sheet.height);
        out.furniture = sheet.furniture;
        out.rightToLeft = mirror;
        List<Glyph> glyphs = new ArrayList<>(sheet.glyphs.size());
        for (Glyph g : sheet.glyphs) {
            glyphs.add(mirror ? at(g, sheet.width - g.x() - g.width(), mirrored(g.text())) : g);
        }
        for (Rule r : sheet.rules) {
            out.rules.add(mirror ? new Rule(sheet.width - r.x2(), r.y1(), sheet.width - r.x1(), r.y2()) : r);
        }
        for (List<Glyph> row : rows(glyphs)) {
            turn(row, mirror, out.glyphs);
        }
        return out;
    }

    private static boolean isBack(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Numbers run from left to right in every script. */
    private static boolean isForward(int c) {
        return Character.isDigit(c) || Character.isLetter(c) && !isBack(c);
    }

    private static Glyph at(Glyph g, double x, String text) {
        return new Glyph(text, x, g.y(), g.width(), g.size(), g.font(), g.link(), g.tag());
    }

    /** Brackets are drawn the way they are seen. */
    private static String mirrored(String text) {
        int at = text.length() == 1 ? MIRRORED.indexOf(text) : -1;
        return at < 0 ? text : String.valueOf(MIRRORED.charAt(at ^ 1));
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> out = new ArrayList<>();
        double y = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (glyph.y() - y > 0.4 * glyph.size()) {
                out.add(new ArrayList<>());
                y = glyph.y();
            }
            out.getLast().add(glyph);
        }
        out.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::x)));
        return out;
    }

    /** Turns each run against the line's direction: from its first such letter to its last, with what stands between. */
    private static void turn(List<Glyph> row, boolean mirror, List<Glyph> out) {
        int i = 0;
        while (i < row.size()) {
            int end = i;
            for (int k = i; k < row.size() && against(row.get(i), mirror) && (k == i || near(row.get(k - 1), row.get(k))); k++) {
                int c = row.get(k).text().codePointAt(0);
                if (against(row.get(k), mirror)) {
                    end = k + 1;
                } else if (mirror ? isBack(c) : isForward(c)) {
                    break;
                }
            }
            if (end <= i + 1) {
                out.add(row.get(i++));
                continue;
            }
            double left = row.get(i).x();
            double right = row.get(end - 1).x() + row.get(end - 1).width();
            for (int k = end - 1; k >= i; k--) {
                Glyph g = row.get(k);
                out.add(at(g, left + right - g.x() - g.width(), mirrored(g.text())));
            }
            i = end;
        }
    }

    private static boolean against(Glyph glyph, boolean mirror) {
        int c = glyph.isBlank() ? ' ' : glyph.text().codePointAt(0);
        return mirror ? isForward(c) : isBack(c);
    }

    private static boolean near(Glyph a, Glyph b) {
        return b.x() - a.x() - a.width() < Math.max(a.size(), b.size());
    }
}
