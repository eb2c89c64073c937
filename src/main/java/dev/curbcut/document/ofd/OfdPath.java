package dev.curbcut.document.ofd;

import dev.curbcut.document.sheet.Sheet;

/** A path in the language of OFD's section 9.3: its straight lines may be those of a table. */
final class OfdPath {
    private OfdPath() {}

    /** Draws M, L and C; what curves is no line of a table. @param m from the path's units to millimetres of the page */
    static void draw(String[] tokens, double[] m, boolean stroked, Sheet sheet) {
        double[] first = {0, 0};
        double[] last = {0, 0};
        for (int i = 0; i < tokens.length; i++) {
            switch (tokens[i]) {
                case "M", "S" -> {
                    first = last = point(tokens, i + 1, m);
                    i += 2;
                }
                case "L" -> {
                    double[] next = point(tokens, i + 1, m);
                    line(last, next, stroked, sheet);
                    last = next;
                    i += 2;
                }
                case "C" -> {
                    line(last, first, stroked, sheet);
                    last = first;
                }
                case "Q" -> last = point(tokens, (i += 4) - 1, m);
                case "B" -> last = point(tokens, (i += 6) - 1, m);
                case "A" -> last = point(tokens, (i += 7) - 1, m);
                default -> {
                    // A stray number: the next letter puts it right.
                }
            }
        }
    }

    private static void line(double[] a, double[] b, boolean stroked, Sheet sheet) {
        if (stroked) {
            sheet.line(a[0], a[1], b[0], b[1]);
        }
    }

    private static double[] point(String[] tokens, int i, double[] m) {
        double x = i < tokens.length ? OfdNumbers.number(tokens[i], 0) : 0;
        double y = i + 1 < tokens.length ? OfdNumbers.number(tokens[i + 1], 0) : 0;
        return new double[] {(m[0] * x + m[2] * y + m[4]) * OfdSheet.MM, (m[1] * x + m[3] * y + m[5]) * OfdSheet.MM};
    }
}
