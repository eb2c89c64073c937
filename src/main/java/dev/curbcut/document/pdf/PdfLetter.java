package dev.curbcut.document.pdf;

import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;

/**
 * A glyph as a page draws it.
 *
 * @param last where several glyphs stand for one text, the last of them, else the same
 * @param text what it stands for
 * @param slanted whether it stands neither level nor upright
 * @param direction in degrees, of the page as it is written
 * @param stroked whether its outline is drawn as well, as bold letters are of a font that has none
 * @param tag of its marked content, or one of {@link MarkedContent}'s marks
 */
record PdfLetter(TextPosition at, TextPosition last, String text, boolean slanted, int direction, boolean stroked, int tag) {
    /** Type 3 fonts whose boxes say nothing are taken to be as tall as their type says. */
    private static final double MOST_BOX = 3;

    double width() {
        double width = at.getWidthDirAdj();
        boolean onOne = at != last && Math.abs(last.getYDirAdj() - at.getYDirAdj()) < 0.3 * size();
        return onOne ? Math.max(width, last.getXDirAdj() + last.getWidthDirAdj() - at.getXDirAdj()) : width;
    }

    /** As drawn: under the text's own matrix and the page's, whatever size the font was asked for. */
    double size() {
        double size = at.getYScale();
        if (at.getFont() instanceof PDType3Font font && font.getFontBBox() != null) {
            double box = font.getFontBBox().getHeight() * Math.abs(font.getFontMatrix().getScaleY());
            size *= box > 1 / MOST_BOX && box < MOST_BOX ? box : 1;
        }
        return Math.max(1, size);
    }
}
