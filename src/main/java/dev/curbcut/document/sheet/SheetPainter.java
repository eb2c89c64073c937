package dev.curbcut.document.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws the sheets of one document as pictures, for whoever recognises their text. For one thread at a time. */
public interface SheetPainter {
    /**
     * How a sheet is to be drawn.
     *
     * @param resolution in dots per inch; a sheet that would have more pixels than the limit is drawn coarser
     * @param maxPixels of the picture that is made
     * @param maxImagePixels of any image that is unfolded for it
     * @param end when it has to be done, as {@link System#nanoTime()} counts
     */
    record Bounds(int resolution, long maxPixels, long maxImagePixels, long end) {}

    /**
     * A sheet as it is seen, upright, without the letters that its format has as letters.
     *
     * @param points that a pixel is wide and high
     */
    record Picture(BufferedImage pixels, double points) {}

    /**
     * Draws one sheet.
     *
     * @param sheet counted from 0
     * @throws IOException where it is damaged, too large, takes too long, or needs what is not there
     */
    Picture paint(int sheet, Bounds bounds) throws IOException;
}
