package dev.curbcut.document.paper;

import dev.curbcut.document.draft.TableBuilder;

/**
 * A table found on a sheet.
 *
 * @param edges of its columns, from the left
 * @param order of its first letter in the order of drawing
 */
record SheetTable(double x0, double y0, double x1, double y1, double[] edges, TableBuilder grid, int order) {
    private static final double NEAR = 12;

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
}
