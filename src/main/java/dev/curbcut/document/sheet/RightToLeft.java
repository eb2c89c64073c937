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
            glyphs.add(mirror ? at(g, sheet.width - g.x() - g.width(), g.text()) : g);
        }
        for (Rule r : sheet.rules) {
            out.rules.add(mirror ? new Rule(sheet.width - r.x2(), r.y1(), sheet.width - r.x1(), r.y2()) : r);
        }
        List<List<Glyph>> rows = rows(glyphs);
        boolean seen = !mirror || wrong(rows, true) <= wrong(rows, false);
        for (List<Glyph> row : rows) {
            if (mirror && seen) {
                row.replaceAll(g -> at(g, g.x(), mirrored(g.text())));
            }
            turn(row, mirror, seen, out.glyphs);
        }
        return out;
    }

    /** Brackets that close before any has opened, taken as they are seen or as they are meant: some fonts give the one, some the other. */
    private static int wrong(List<List<Glyph>> rows, boolean seen) {
        int wrong = 0;
        for (List<Glyph> row : rows) {
            int open = 0;
            for (Glyph glyph : row) {
                int at = glyph.text().length() == 1 ? MIRRORED.indexOf(glyph.text()) : -1;
                if (at >= 0) {
                    boolean opens = at % 2 == 0 != seen;
                    wrong += !opens && open == 0 ? 1 : 0;
                    open = Math.max(0, open + (opens ? 1 : -1));
                }
            }
        }
        return wrong;
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
    private static void turn(List<Glyph> row, boolean mirror, boolean seen, List<Glyph> out) {
        int i = 0;
        boolean arabic = false;
        while (i < row.size()) {
            int end = i;
            boolean goesOn = i > 0 && near(row.get(i - 1), row.get(i));
            arabic = mirror && isArabic(row.get(i), goesOn && arabic);
            for (int k = i; k < row.size() && against(row.get(i), mirror) && (k == i || near(row.get(k - 1), row.get(k))); k++) {
                int c = row.get(k).text().codePointAt(0);
                if (against(row.get(k), mirror)) {
                    end = k + 1;
                } else if (arabic && isMinus(c) || (mirror ? isBack(c) : isForward(c))) {
                    break; // numbers after Arabic letters are parted by it (UAX 9, W2 and W4)
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
                out.add(at(g, left + right - g.x() - g.width(), seen ? mirrored(g.text()) : g.text()));
            }
            i = end;
        }
    }

    private static boolean against(Glyph glyph, boolean mirror) {
        int c = glyph.isBlank() ? ' ' : glyph.text().codePointAt(0);
        return mirror ? isForward(c) : isBack(c);
    }

    /** Whether the last letter up to a glyph is an Arabic one. */
    private static boolean isArabic(Glyph glyph, boolean before) {
        int c = glyph.isBlank() ? ' ' : glyph.text().codePointAt(0);
        return Character.isLetter(c) ? Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC : before;
    }

    private static boolean isMinus(int c) {
        return c == '-' || c == '+';
    }

    private static boolean near(Glyph a, Glyph b) {
        return b.x() - a.x() - a.width() < Math.max(a.size(), b.size());
    }
}
