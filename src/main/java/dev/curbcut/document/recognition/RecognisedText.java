package dev.curbcut.document.recognition;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.recognition.TesseractTable.Word;
import dev.curbcut.document.sheet.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was recognised on one sheet, placed as drawn letters are, so that it goes the way of drawn text.
 *
 * @param letters letters and digits in it
 * @param confidence 0 to 1, the mean of its letters; 0 where there are none
 */
record RecognisedText(List<Glyph> glyphs, int letters, double confidence) {
    /** A sheet with nothing on it that reads as text. */
    static final RecognisedText NONE = new RecognisedText(List.of(), 0, 0);

    /** Below this a sheet is a picture of something else, and a word a smudge: lines of a table, dust. */
    private static final double NO_TEXT = 0.4;

    private static final double SMUDGE = 35;

    /** Lines whose letters differ by less are in one size: boxes of letters are not measured finer. */
    private static final double ALIKE = 0.17;

    /** In heights of an em: what letters of Latin and of Chinese take of it above and below the line. */
    private static final double CAPITAL = 0.72;

    private static final double SMALL = 0.52;
    private static final double BELOW = 0.21;
    private static final double WIDE = 0.97;
    private static final double WIDE_BELOW = 0.12;

    /** Gaps that are wider part words of Chinese, whose boxes are seldom right. */
    private static final double APART = 2;

    /** What a Chinese letter takes at least. */
    private static final double TIGHT = 0.85;

    private static final String REACHES_BELOW = "gjpqy,;()[]{}Q";
    private static final String FLAT = "acemnorsuvwxz";

    /** Wide signs whose height tells nothing. */
    private static final String LOW = "一—、，。…·";

    private static final String LINES = "|_-—=~";

    /** @param lines as they were recognised, which are changed @param points that a pixel is wide and high */
    static RecognisedText of(List<List<Word>> lines, double points) {
        lines.forEach(line -> line.removeIf(word -> word.confidence() < SMUDGE && !saysSomething(word.text()) || isRule(word)));
        lines.removeIf(List::isEmpty);
        int letters = 0;
        double sum = 0;
        for (List<Word> line : lines) {
            for (Word word : line) {
                int count = (int) word.text().codePoints().filter(Character::isLetterOrDigit).count();
                letters += count;
                sum += count * Math.max(0, word.confidence()) / 100;
            }
        }
        if (letters == 0 || sum / letters < NO_TEXT) {
            return NONE;
        }
        return new RecognisedText(glyphs(lines, points), letters, sum / letters);
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A line of a table that was taken for a sign. */
    private static boolean isRule(Word word) {
        boolean thin = word.width() > 8 * word.height() || word.height() > 6 * word.width();
        return thin && word.text().length() == 1 && LINES.contains(word.text());
    }

    private static List<Glyph> glyphs(List<List<Word>> lines, double points) {
        double[] sizes = lines.stream().mapToDouble(line -> median(line.stream().mapToDouble(RecognisedText::em).toArray())).toArray();
        double usual = usual(lines, sizes);
        List<Glyph> out = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            double size = Math.abs(sizes[i] - usual) < ALIKE * usual ? usual : sizes[i];
            line(lines.get(i), size, points, out);
        }
        return List.copyOf(out);
    }

    /** The size most letters of the sheet have. */
    private static double usual(List<List<Word>> lines, double[] sizes) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            for (Word word : lines.get(i)) {
                for (int n = 0; n < word.text().length(); n++) {
                    all.add(sizes[i]);
                }
            }
        }
        return median(all.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** All on one baseline. The boxes of Chinese words begin where they should, and end anywhere. */
    private static void line(List<Word> line, double size, double points, List<Glyph> out) {
        double baseline = median(line.stream().mapToDouble(word -> word.bottom() - below(word.text()) * size).toArray());
        for (int i = 0; i < line.size(); i++) {
            Word word = line.get(i);
            Word next = i + 1 < line.size() ? line.get(i + 1) : null;
            double right = word.right();
            boolean wide = CleanText.isWide(word.text().codePointBefore(word.text().length()));
            boolean wideNext = next != null && CleanText.isWide(next.text().codePointAt(0));
            if (wide) {
                right = Math.max(right, word.left() + TIGHT * size * word.text().codePointCount(0, word.text().length()));
            }
            if (next != null && next.left() > word.left()) {
                boolean touching = wide && wideNext && next.left() - right < APART * size;
                right = touching ? next.left() : Math.min(right, next.left());
            }
            out.add(new Glyph(word.text(), word.left() * points, baseline * points, (right - word.left()) * points, size * points, ""));
            if (next != null && !wide && !wideNext) {
                out.add(new Glyph(" ", right * points, baseline * points, 0, size * points, ""));
            }
        }
    }

    /** The size of its letters, from how high it is and which letters it has. */
    private static double em(Word word) {
        String text = word.text();
        if (text.codePoints().anyMatch(CleanText::isWide)) {
            boolean low = text.codePoints().allMatch(c -> LOW.indexOf(c) >= 0);
            return low ? word.width() / text.codePointCount(0, text.length()) : word.height() / WIDE;
        }
        double above = text.codePoints().allMatch(c -> FLAT.indexOf(c) >= 0) ? SMALL : CAPITAL;
        return word.height() / (above + below(text));
    }

    private static double below(String text) {
        return text.codePoints().anyMatch(CleanText::isWide) ? WIDE_BELOW : text.codePoints().anyMatch(c -> REACHES_BELOW.indexOf(c) >= 0) ? BELOW : 0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 1 : Math.max(1, sorted[sorted.length / 2]);
    }
}
