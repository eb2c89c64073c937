package dev.curbcut.document.paper;

import dev.curbcut.document.sheet.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of a table that no line parts: where rules stand between columns only, all cells of a band hold the same number of
 * lines on the same baselines, and none of them was broken for want of room.
 */
final class UnruledRows {
    /** Rows that one band may be parted into. */
    static final int MOST = 256;

    private static final int FEWEST_WITHOUT_NUMBERS = 3;
    private static final Pattern NUMBER = Pattern.compile("[-+−(（]?[¥$€￥]?[\\d.,:/%]+[)）%]?");

    private UnruledRows() {}

    /**
     * For each band, the upper and lower edges of its rows; empty where a band is one row.
     *
     * @param boxes first row, first column, last row, last column of each cell
     */
    static List<List<double[]>> of(List<int[]> boxes, List<List<Glyph>> contents, double[] xs, int bands) {
        List<List<Integer>> cells = new ArrayList<>();
        for (int r = 0; r < bands; r++) {
            cells.add(new ArrayList<>());
        }
        boolean[] hung = new boolean[bands];
        for (int i = 0; i < boxes.size(); i++) {
            int[] box = boxes.get(i);
            for (int r = box[0]; r <= box[2]; r++) {
                cells.get(r).add(i);
                hung[r] |= box[0] != box[2];
            }
        }
        List<List<double[]>> out = new ArrayList<>();
        for (int r = 0; r < bands; r++) {
            out.add(hung[r] || cells.get(r).size() < 2 ? List.of() : rows(cells.get(r), boxes, contents, xs));
        }
        return out;
    }

    private static List<double[]> rows(List<Integer> cells, List<int[]> boxes, List<List<Glyph>> contents, double[] xs) {
        List<double[]> rows = List.of();
        int whole = 0;
        int filled = 0;
        boolean numbers = false;
        for (int cell : cells) {
            List<TextSegment> segments = TextSegment.of(contents.get(cell));
            if (segments.isEmpty()) {
                continue;
            }
            filled++;
            double right = xs[boxes.get(cell)[3] + 1];
            List<TextLine> lines = TextLine.of(segments, xs[boxes.get(cell)[1]], right);
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (lines.get(i).x1() > right - 1.6 * lines.get(i).size()) {
                    return List.of(); // broken at the edge: its next line belongs to it
                }
            }
            List<double[]> here = lines.stream().map(line -> new double[] {line.y() - 0.5 * line.size(), line.y() + 0.5 * line.size()}).toList();
            if (here.size() < 2 || here.size() > MOST || !rows.isEmpty() && !same(rows, here)) {
                return List.of();
            }
            rows = here;
            whole++;
            numbers |= lines.stream().allMatch(line -> NUMBER.matcher(line.text().strip()).matches());
        }
        boolean enough = whole >= 2 && whole == filled && (numbers || rows.size() >= FEWEST_WITHOUT_NUMBERS && whole > 2);
        return enough ? rows : List.of();
    }

    private static boolean same(List<double[]> a, List<double[]> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (Math.abs(a.get(i)[0] - b.get(i)[0]) > 2.5) {
                return false;
            }
        }
        return true;
    }

    /** The glyphs of one of the rows. */
    static List<Glyph> part(List<Glyph> cell, List<double[]> rows, int row) {
        double from = row == 0 ? Double.NEGATIVE_INFINITY : (rows.get(row - 1)[1] + rows.get(row)[0]) / 2;
        double to = row == rows.size() - 1 ? Double.POSITIVE_INFINITY : (rows.get(row)[1] + rows.get(row + 1)[0]) / 2;
        return cell.stream().filter(glyph -> glyph.y() > from && glyph.y() <= to).toList();
    }
}
