package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.ofd.OfdPackage.PageFile;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.document.sheet.SheetPainter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws the pictures of an OFD's sheets; none is unfolded that is larger than allowed, and one that needs a decoder that is not there is no sheet. */
public record OfdPainter(byte[] bytes, DocumentSettings settings) implements SheetPainter {
    private static final double POINTS_PER_INCH = 72;

    @Override
    public Picture paint(int number, Bounds bounds) throws IOException {
        var budget = new DocumentBudget(settings);
        var archive = new ZipArchive(bytes, settings);
        List<PageFile> pages = new ArrayList<>();
        List<OfdPackage> homes = new ArrayList<>();
        for (String root : OfdReader.roots(archive, budget)) {
            var files = new OfdPackage(archive, budget, root);
            for (PageFile page : files.pages.subList(0, Math.min(files.pages.size(), settings.maxSheets()))) {
                pages.add(page);
                homes.add(files);
            }
        }
        if (number >= pages.size()) {
            throw new IOException("no such sheet");
        }
        var drawn = new OfdSheet(homes.get(number));
        Sheet sheet = drawn.read(pages.get(number));
        double area = Math.max(1, sheet.width * sheet.height);
        double scale = Math.min(bounds.resolution() / POINTS_PER_INCH, Math.sqrt(bounds.maxPixels() / area));
        var out = new BufferedImage((int) Math.max(1, sheet.width * scale), (int) Math.max(1, sheet.height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, out.getWidth(), out.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (OfdPicture picture : drawn.pictures()) {
            if (System.nanoTime() - bounds.end() > 0) {
                throw new IOException("it takes too long to draw");
            }
            BufferedImage image = image(archive.get(picture.file()), bounds.maxImagePixels());
            var place = new AffineTransform(picture.matrix());
            place.preConcatenate(AffineTransform.getScaleInstance(scale, scale));
            place.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
            g.drawImage(image, place, null);
        }
        g.dispose();
        return new Picture(out, 1 / scale);
    }

    private static BufferedImage image(byte[] file, long maxPixels) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("there is no decoder for a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > maxPixels) {
                    throw new IOException("a picture of too many pixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
