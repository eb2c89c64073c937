package dev.curbcut.document.sheet;

/** A straight line of a sheet, level or upright; points, from the upper left. */
public record Rule(double x1, double y1, double x2, double y2) {
    /** What is thinner is a line, though it is drawn as a box. */
    private static final double THIN = 3;

    private static final double SHORT = 4;

    static boolean isLevel(double width, double height) {
        return height <= THIN && width >= SHORT;
    }

    static boolean isUpright(double width, double height) {
        return width <= THIN && height >= SHORT;
    }

    /** Whether it lies level; else it stands upright. */
    public boolean level() {
        return isLevel(x2 - x1, y2 - y1);
    }
}
