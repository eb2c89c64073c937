package dev.curbcut.document.sheet;

import dev.curbcut.document.draft.CleanText;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that runs from above to below. A sheet of it is turned, so that its columns become lines, the first one at the right
 * (at the left in Mongolian); words of it on a level sheet stay together.
 */
public final class VerticalWriting {
    private static final int FEWEST = 6;
    private static final double MOST = 0.6;
    private static final int FEWEST_OF_A_WORD = 3;

    private VerticalWriting() {}

    /** The sheet with all its text on lines; the same one where nothing has to be done. */
    public static Sheet level(Sheet sheet) {
        int down = 0;
        int along = 0;
        Glyph before = null;
        for (Glyph glyph : sheet.glyphs) {
            if (before != null) {
                down += goesDown(before, glyph) ? 1 : 0;
                along += goesAlong(before, glyph) ? 1 : 0;
            }
            before = glyph.isBlank() ? before : glyph;
        }
        if (down < FEWEST_OF_A_WORD - 1) {
            return sheet;
        }
        return down >= FEWEST && down > MOST * (down + along) ? turned(sheet) : joined(sheet);
    }

    private static boolean goesDown(Glyph a, Glyph b) {
        double size = Math.max(a.size(), b.size());
        double step = b.y() - a.y();
        return isUpright(a) && isUpright(b) && Math.abs(a.middle() - b.middle()) < 0.35 * size && step > 0.6 * size && step < 1.4 * size;
    }

    /** Ideographs, their punctuation, and Mongolian: what is written downwards without lying on its side. */
    private static boolean isUpright(Glyph glyph) {
        int c = glyph.text().isEmpty() ? ' ' : glyph.text().codePointAt(0);
        return CleanText.isWide(c) || c >= 0x1800 && c <= 0x18af || c >= 0xfe10 && c <= 0xfe4f;
    }

    private static boolean goesAlong(Glyph a, Glyph b) {
        return Math.abs(a.y() - b.y()) < 0.3 * a.size() && b.x() > a.x() && b.x() - a.x() < 2.5 * a.size();
    }

    private static Sheet turned(Sheet sheet) {
        boolean mongolian = sheet.glyphs.stream().filter(g -> g.text().codePointAt(0) >= 0x1800 && g.text().codePointAt(0) <= 0x18af).count() * 2 > sheet.glyphs.size();
        var out = new Sheet(sheet.height, sheet.width);
        out.furniture = sheet.furniture;
        for (Glyph g : runs(sheet.glyphs, VerticalWriting::goesAlong, true)) {
            double place = mongolian ? g.middle() : sheet.width - g.middle();
            out.glyphs.add(new Glyph(g.text(), g.y() - 0.9 * g.size(), place + 0.4 * g.size(), g.size(), g.size(), g.font(), g.link(), g.tag()));
        }
        for (Rule r : sheet.rules) {
            double x1 = mongolian ? r.x1() : sheet.width - r.x2();
            out.rules.add(new Rule(r.y1(), x1, r.y2(), x1 + r.x2() - r.x1()));
        }
        return out;
    }

    private static Sheet joined(Sheet sheet) {
        var out = new Sheet(sheet.width, sheet.height);
        out.furniture = sheet.furniture;
        out.rules.addAll(sheet.rules);
        out.glyphs.addAll(runs(sheet.glyphs, VerticalWriting::goesDown, false));
        return out;
    }

    private interface Step {
        boolean goes(Glyph a, Glyph b);
    }

    /** Glyphs of one run as one glyph; level ones however few they are, since a number in a column lies level. */
    private static List<Glyph> runs(List<Glyph> glyphs, Step step, boolean level) {
        List<Glyph> out = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean on = !run.isEmpty() && step.goes(run.getLast(), glyph);
            if (!on) {
                flush(run, level ? 2 : FEWEST_OF_A_WORD, out);
            }
            run.add(glyph);
        }
        flush(run, level ? 2 : FEWEST_OF_A_WORD, out);
        return out;
    }

    private static void flush(List<Glyph> run, int fewest, List<Glyph> out) {
        if (run.size() < fewest) {
            out.addAll(run);
        } else {
            Glyph first = run.getFirst();
            var text = new StringBuilder();
            run.forEach(glyph -> text.append(glyph.text()));
            Glyph last = run.getLast();
            double width = Math.max(first.width(), last.x() + last.width() - first.x());
            out.add(new Glyph(text.toString(), first.x(), first.y(), width, first.size(), first.font(), first.link(), first.tag()));
        }
        run.clear();
    }
}
