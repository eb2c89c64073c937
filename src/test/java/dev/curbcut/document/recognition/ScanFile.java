package dev.curbcut.document.recognition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Scans made for the tests: sheets of A4 that are one picture each, in which words are drawn; points, from the upper left. */
public final class ScanFile {
    private static final int DPI = 200;
    private static final Font FONT = Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
            .filter(font -> font.canDisplay('国') && font.canDisplay('g'))
            .findFirst()
            .orElse(new Font(Font.SANS_SERIF, Font.PLAIN, 1));

    private final PDDocument pdf = new PDDocument();
    private BufferedImage sheet;
    private boolean photo;

    /** A new empty sheet. */
    public ScanFile page() {
        end();
        sheet = new BufferedImage((int) (595 * DPI / 72.0), (int) (842 * DPI / 72.0), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(246, 244, 238));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.dispose();
        return this;
    }

    /** Later sheets are kept as photographs (JPEG). */
    public ScanFile photographed() {
        photo = true;
        return this;
    }

    /** Lines of words, one below the other. */
    public ScanFile lines(double x, double y, double size, String... lines) {
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(DPI / 72.0, DPI / 72.0);
        g.setFont(FONT.deriveFont((float) size));
        g.setColor(new Color(30, 30, 34));
        double at = y;
        for (String line : lines) {
            g.drawString(line, (float) x, (float) at);
            at += 1.6 * size;
        }
        g.dispose();
        return this;
    }

    /** The lines of a table. */
    public ScanFile grid(double x, double y, double width, double height, int columns, int rows) {
        Graphics2D g = sheet.createGraphics();
        g.scale(DPI / 72.0, DPI / 72.0);
        g.setColor(Color.BLACK);
        for (int c = 0; c <= columns; c++) {
            g.draw(new java.awt.geom.Line2D.Double(x + c * width / columns, y, x + c * width / columns, y + height));
        }
        for (int r = 0; r <= rows; r++) {
            g.draw(new java.awt.geom.Line2D.Double(x, y + r * height / rows, x + width, y + r * height / rows));
        }
        g.dispose();
        return this;
    }

    /** A picture of its own, not of a sheet: PNG, in pixels. */
    public static byte[] picture(int width, int height, int size, String... lines) {
        var file = new ScanFile();
        file.sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = file.sheet.createGraphics();
        g.setColor(new Color(232, 242, 250));
        g.fillRect(0, 0, width, height);
        g.dispose();
        double points = 72.0 / DPI;
        file.lines(40 * points, 2 * size * points, size * points, lines);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(file.sheet, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A sheet of words drawn as the outlines of their letters, without a letter. */
    public ScanFile outlines(double x, double y, double size, String... lines) {
        end();
        sheet = null;
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var out = new PDPageContentStream(pdf, page)) {
            var context = new java.awt.font.FontRenderContext(null, true, true);
            for (int i = 0; i < lines.length; i++) {
                double baseline = 842 - y - 1.6 * size * i;
                var shift = new java.awt.geom.AffineTransform(1, 0, 0, -1, x, baseline);
                var vector = FONT.deriveFont((float) size).createGlyphVector(context, lines[i]);
                for (int g = 0; g < vector.getNumGlyphs(); g++) {
                    path(out, vector.getGlyphOutline(g), shift);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void path(PDPageContentStream out, java.awt.Shape shape, java.awt.geom.AffineTransform shift) throws IOException {
        float[] n = new float[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (var at = shape.getPathIterator(shift); !at.isDone(); at.next()) {
            any = true;
            switch (at.currentSegment(n)) {
                case java.awt.geom.PathIterator.SEG_MOVETO -> out.moveTo(n[0], n[1]);
                case java.awt.geom.PathIterator.SEG_LINETO -> out.lineTo(n[0], n[1]);
                case java.awt.geom.PathIterator.SEG_QUADTO -> out.curveTo(x + 2 * (n[0] - x) / 3, y + 2 * (n[1] - y) / 3, n[2] + 2 * (n[0] - n[2]) / 3, n[3] + 2 * (n[1] - n[3]) / 3, n[2], n[3]);
                case java.awt.geom.PathIterator.SEG_CUBICTO -> out.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                default -> out.closePath();
            }
            int last = switch (at.currentSegment(n)) {
                case java.awt.geom.PathIterator.SEG_QUADTO -> 2;
                case java.awt.geom.PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = n[last];
            y = n[last + 1];
        }
        if (any) {
            out.fill();
        }
    }

    private void end() {
        if (sheet == null) {
            return;
        }
        try {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                out.drawImage(photo ? JPEGFactory.createFromImage(pdf, sheet, 0.8f) : LosslessFactory.createFromImage(pdf, sheet), 0, 0, 595.28f, 841.89f);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        end();
        var bytes = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
