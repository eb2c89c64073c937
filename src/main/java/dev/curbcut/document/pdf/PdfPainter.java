package dev.curbcut.document.pdf;

import dev.curbcut.document.sheet.SheetPainter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws the sheets of a PDF as pictures: their images and lines; no image is unfolded that is larger than allowed. */
public record PdfPainter(byte[] bytes) implements SheetPainter {
    private static final double POINTS_PER_INCH = 72;

    /** Bytes of an image that stands among the operators: it is unfolded before it can be looked at. */
    private static final int INLINE = 64 * 1024;

    @Override
    public Picture paint(int sheet, Bounds bounds) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            pdf.setAllSecurityToBeRemoved(true);
            PDRectangle box = pdf.getPage(sheet).getCropBox();
            double area = Math.max(1, (double) box.getWidth() * box.getHeight());
            double scale = Math.min(bounds.resolution() / POINTS_PER_INCH, Math.sqrt(bounds.maxPixels() / area));
            BufferedImage pixels = new Renderer(pdf, bounds).renderImage(sheet, (float) scale, ImageType.RGB);
            return new Picture(pixels, 1 / scale);
        }
    }

    private static final class Renderer extends PDFRenderer {
        private final Bounds bounds;

        Renderer(PDDocument pdf, Bounds bounds) {
            super(pdf);
            this.bounds = bounds;
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, bounds);
        }
    }

    private static final class Drawer extends PageDrawer {
        private final Bounds bounds;

        Drawer(PageDrawerParameters parameters, Bounds bounds) throws IOException {
            super(parameters);
            this.bounds = bounds;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - bounds.end() > 0 || Thread.currentThread().isInterrupted()) {
                throw new Unpaintable("it takes too long to draw");
            }
            if (operator.getImageData() != null && operator.getImageData().length > INLINE) {
                throw new Unpaintable("a large image within the text");
            }
            super.processOperator(operator, operands);
        }

        /** Its letters are known. */
        @Override
        protected void showText(byte[] string) {}

        @Override
        public void drawImage(PDImage image) throws IOException {
            PdfImageBounds.check(image, bounds.maxImagePixels());
            super.drawImage(image);
        }

        /** What can't be drawn must not be passed over: a sheet without it would seem to be empty. */
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
            throw e;
        }
    }

    /** Why a sheet can't be drawn. */
    static final class Unpaintable extends IOException {
        private static final long serialVersionUID = 1;

        Unpaintable(String why) {
            super(why);
        }
    }
}
