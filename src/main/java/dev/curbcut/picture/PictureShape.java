package dev.curbcut.picture;

import dev.curbcut.image.ImageSize;
import java.util.List;

/** Whether pictures are of text, by how large they are and by their shape: photographs are seldom upright, and never strips. */
final class PictureShape {
    /** Narrower ones can't be read. */
    private static final int NARROWEST = 300;

    private static final int LOWEST = 800;

    /** Of its width: how high a strip is. */
    private static final double STRIP = 2;

    /** Of its width: how high a poster is. */
    private static final double POSTER = 1.2;

    private static final int POSTER_WIDTH = 500;

    private PictureShape() {}

    /** As high as no photograph is; pieces of one strip, one below the other in the same width, count as one. */
    static boolean isStrip(List<ImageSize> pieces) {
        long height = pieces.stream().mapToLong(ImageSize::height).sum();
        int width = pieces.getFirst().width();
        return width >= NARROWEST && height >= LOWEST && height >= STRIP * width;
    }

    /** Upright and large: a poster, or a sheet. */
    static boolean isPoster(ImageSize size) {
        return size.width() >= POSTER_WIDTH && size.height() >= POSTER * size.width();
    }

    /** Whether a picture may go on in another below it. */
    static boolean goesOn(ImageSize above, ImageSize below) {
        return Math.abs(above.width() - below.width()) <= 2;
    }
}
