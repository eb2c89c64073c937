package dev.curbcut.document.paper;

/** A straight line of a sheet, level or upright; points, from the upper left. */
record Rule(double x1, double y1, double x2, double y2) {
    /** What is thinner is a line, though it is drawn as a box. */
    private static final double THIN = 3;

    private static final double SHORT = 4;

    static boolean isLevel(double width, double height) {
        return height <= THIN && width >= SHORT;
    }

    static boolean isUpright(double width, double height) {
        return width <= THIN && height >= SHORT;
    }

    boolean level() {
        return isLevel(x2 - x1, y2 - y1);
    }
}
