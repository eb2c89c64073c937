package dev.curbcut.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** PDFs written for the tests: words and lines put where a sheet would have them. Points, from the upper left of A4. */
public final class PdfFile {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream out;

    private interface Step {
        void run() throws IOException;
    }

    private PdfFile draw(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFile page() {
        return draw(() -> {
            if (out != null) {
                out.close();
            }
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            out = new PDPageContentStream(pdf, page);
        });
    }

    PdfFile title(String title) {
        pdf.getDocumentInformation().setTitle(title);
        return this;
    }

    public PdfFile text(double x, double y, double size, String text) {
        return text(x, y, size, text, PLAIN, 0);
    }

    public PdfFile text(double x, double y, double size, String text, PDFont font, double degrees) {
        return draw(() -> {
            out.beginText();
            out.setFont(font, (float) size);
            out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (PDRectangle.A4.getHeight() - y)));
            out.showText(text);
            out.endText();
        });
    }

    /** Lines below each other, 1.2 times their size apart. */
    PdfFile lines(double x, double y, double size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 1.2 * size * i, size, lines[i]);
        }
        return this;
    }

    PdfFile line(double x1, double y1, double x2, double y2) {
        return draw(() -> {
            out.moveTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
            out.lineTo((float) x2, (float) (PDRectangle.A4.getHeight() - y2));
            out.stroke();
        });
    }

    /** A ruled table of two columns. */
    public PdfFile table(double x, double y, double width, double height, String... cells) {
        int rows = cells.length / 2;
        for (int r = 0; r <= rows; r++) {
            line(x, y + r * height, x + 2 * width, y + r * height);
        }
        for (int c = 0; c <= 2; c++) {
            line(x + c * width, y, x + c * width, y + rows * height);
        }
        for (int i = 0; i < cells.length; i++) {
            text(x + i % 2 * width + 4, y + i / 2 * height + 0.7 * height, 10, cells[i]);
        }
        return this;
    }

    PdfFile picture(double x, double y, double width, double height) {
        return draw(() -> out.drawImage(
                LosslessFactory.createFromImage(pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                (float) x, (float) (PDRectangle.A4.getHeight() - y - height), (float) width, (float) height));
    }

    public byte[] bytes() {
        return save(null);
    }

    byte[] locked(String password, boolean mayExtract) {
        var permission = new AccessPermission();
        permission.setCanExtractContent(mayExtract);
        return save(new StandardProtectionPolicy("owner", password, permission));
    }

    private byte[] save(StandardProtectionPolicy policy) {
        var bytes = new ByteArrayOutputStream();
        draw(() -> {
            out.close();
            if (policy != null) {
                pdf.protect(policy);
            }
            pdf.save(bytes);
            pdf.close();
        });
        return bytes.toByteArray();
    }
}
