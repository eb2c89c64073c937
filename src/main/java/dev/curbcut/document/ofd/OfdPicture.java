package dev.curbcut.document.ofd;

/**
 * A picture that a page draws (GB/T 33190-2016 section 10).
 *
 * @param file within the package
 * @param matrix that puts the unit square, in which a picture stands, on the sheet: a b c d e f, in points from the upper left
 */
record OfdPicture(String file, double[] matrix) {
    /** In square points. */
    double area() {
        return Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    }
}
