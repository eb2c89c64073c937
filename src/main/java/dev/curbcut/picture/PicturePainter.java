package dev.curbcut.picture;

import dev.curbcut.document.sheet.SheetPainter;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.image.ImageSize;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws a picture in pieces of a height that is recognised at one time; each ends where a row is of one colour, as far as there is one. */
record PicturePainter(byte[] bytes, ImageSanitizer images) implements SheetPainter {
    /** Of one piece, in pixels. */
    private static final int PIECE = 2400;

    /** How far above it a row to end at is looked for. */
    private static final int SEARCH = 400;

    private static final int WIDEST = 1920;
    private static final int DIFFERENT = 24;
    private static final double POINTS_PER_INCH = 72;

    static int pieces(ImageSize size) {
        long height = size.width() <= WIDEST ? size.height() : (long) size.height() * WIDEST / size.width();
        return (int) Math.max(1, (height + PIECE - 1) / PIECE);
    }

    @Override
    public Picture paint(int sheet, Bounds bounds) throws IOException {
        BufferedImage whole = images.unfold(bytes, WIDEST).orElseThrow(() -> new IOException("no picture that can be unfolded"));
        int from = sheet == 0 ? 0 : end(whole, sheet - 1);
        int to = end(whole, sheet);
        if (to <= from || (long) whole.getWidth() * (to - from) > bounds.maxPixels()) {
            throw new IOException("a piece of " + whole.getWidth() + " by " + (to - from) + " pixels");
        }
        return new Picture(opaque(whole.getSubimage(0, from, whole.getWidth(), to - from)), POINTS_PER_INCH / bounds.resolution());
    }

    private static int end(BufferedImage whole, int sheet) {
        int usual = (sheet + 1) * PIECE;
        if (usual >= whole.getHeight()) {
            return whole.getHeight();
        }
        for (int y = usual; y > usual - SEARCH; y--) {
            if (isPlain(whole, y)) {
                return y;
            }
        }
        return usual;
    }

    private static boolean isPlain(BufferedImage whole, int y) {
        int first = whole.getRGB(0, y);
        for (int x = 1; x < whole.getWidth(); x++) {
            int c = whole.getRGB(x, y);
            if (Math.abs((c >> 8 & 255) - (first >> 8 & 255)) > DIFFERENT || Math.abs((c >> 16 & 255) - (first >> 16 & 255)) > DIFFERENT) {
                return false;
            }
        }
        return true;
    }

    /** On white, as readers see it. */
    private static BufferedImage opaque(BufferedImage piece) {
        var out = new BufferedImage(piece.getWidth(), piece.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = out.createGraphics();
        g.drawImage(piece, 0, 0, java.awt.Color.WHITE, null);
        g.dispose();
        return out;
    }
}
