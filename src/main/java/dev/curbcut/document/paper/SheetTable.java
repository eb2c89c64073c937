package dev.curbcut.document.paper;

import dev.curbcut.document.draft.TableBuilder;

/**
 * A table found on a sheet.
 *
 * @param edges of its columns, from the left
 * @param order of its first letter in the order of drawing
 * @param size of most of its letters
 * @param letters how many it holds
 */
record SheetTable(double x0, double y0, double x1, double y1, double[] edges, TableBuilder grid, int order, double size, int letters) {
    private static final double NEAR = 12;

    /** In points: how far below its heads a table may begin. */
    private static final double BELOW = 30;

    /** Whether another, on the next sheet, goes on where this one stopped. */
    boolean goesOnIn(SheetTable next) {
        if (edges.length != next.edges.length) {
            return false;
        }
        for (int i = 0; i < edges.length; i++) {
            if (Math.abs(edges[i] - next.edges[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds the heads of another that stands below it on the same sheet: a frame round the heads alone. */
    boolean heads(SheetTable below) {
        if (edges.length != below.edges.length || below.y0 < y0 || below.y0 - y1 > BELOW || !grid.isHeads()) {
            return false;
        }
        boolean inside = below.x0 > x0 - NEAR && below.x1 < x1 + NEAR;
        for (int i = 1; i + 1 < edges.length && inside; i++) {
            // The white between two columns lies anywhere between their words.
            if (below.edges[i] < edges[i - 1] || below.edges[i] > edges[i + 1]) {
                return false;
            }
        }
        return inside;
    }
}
