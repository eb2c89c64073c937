package dev.curbcut.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pixels of an image: unfolded no larger than they are needed, resized, written anew. */
record DecodedImage(BufferedImage pixels) {
    private static final float JPEG_QUALITY = 0.85f;

    /** @param width what it will be shown at: a far larger image is unfolded coarsely, so that memory stays small */
    static DecodedImage decode(ImageType type, byte[] bytes, int width, long maxPixels) throws IOException {
        if (type == ImageType.ICO) {
            return IcoFile.decode(bytes, maxPixels);
        }
        if (type == ImageType.BMP && holdsAnother(bytes)) {
            throw new IOException("an image inside an image");
        }
        ImageReader reader = reader(type);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long w = reader.getWidth(0);
            long h = reader.getHeight(0);
            if (w * h > maxPixels) {
                throw new TooManyPixels(w * h);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.max(1, w / (2L * width));
            how.setSourceSubsampling(step, step, 0, 0);
            int turn = type == ImageType.JPEG ? Orientation.of(bytes) : 1;
            return new DecodedImage(turned(read(reader, how), turn));
        } finally {
            reader.dispose();
        }
    }

    /** A bitmap may carry a whole JPEG or PNG (BI_JPEG, BI_PNG), of any size whatever its own header says. */
    private static boolean holdsAnother(byte[] bmp) {
        ByteBuffer in = ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN);
        boolean compressible = bmp.length >= 34 && in.getInt(14) >= 40;
        return compressible && (in.getInt(30) == 4 || in.getInt(30) == 5);
    }

    private static BufferedImage read(ImageReader reader, ImageReadParam how) throws IOException {
        if (!reader.canReadRaster()) {
            return reader.read(0, how);
        }
        try {
            return reader.read(0, how);
        } catch (javax.imageio.IIOException unsupported) {
            return fourInks(reader.readRaster(0, how)); // JPEG for the press: the JDK has no colours for it
        }
    }

    /** Adobe's CMYK is stored inverted; without a profile this simple product is what browsers did for years. */
    private static BufferedImage fourInks(Raster raster) throws IOException {
        if (raster.getNumBands() != 4) {
            throw new IOException("no colours");
        }
        var out = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] inks = new int[4 * raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, inks);
            for (int x = 0; x < raster.getWidth(); x++) {
                int k = inks[4 * x + 3];
                out.setRGB(x, y, inks[4 * x] * k / 255 << 16 | inks[4 * x + 1] * k / 255 << 8 | inks[4 * x + 2] * k / 255);
            }
        }
        return out;
    }

    static ImageReader reader(ImageType type) throws IOException {
        return switch (type) {
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case PNG, JPEG, GIF, BMP, ICO -> ImageIO.getImageReadersByFormatName(type.name()).next();
        };
    }

    private static BufferedImage turned(BufferedImage in, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return in;
        }
        boolean swap = orientation > 4;
        var out = new BufferedImage(
                swap ? in.getHeight() : in.getWidth(), swap ? in.getWidth() : in.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.drawImage(in, Orientation.transform(orientation, in.getWidth(), in.getHeight()), null);
        g.dispose();
        return new DecodedImage(out).pixels;
    }

    /** At most that wide; never enlarged. */
    DecodedImage resized(int width) {
        if (pixels.getWidth() <= width) {
            return this;
        }
        int height = Math.max(1, (int) ((long) pixels.getHeight() * width / pixels.getWidth()));
        boolean alpha = pixels.getColorModel().hasAlpha();
        var out = new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.drawImage(pixels, AffineTransform.getScaleInstance((double) width / pixels.getWidth(), (double) height / pixels.getHeight()), null);
        g.dispose();
        return new DecodedImage(out);
    }

    /** Written anew, with nothing but its pixels. */
    Image encode(boolean photo) throws IOException {
        var out = new ByteArrayOutputStream();
        if (photo) {
            jpeg(opaque(), out);
        } else if (!ImageIO.write(pixels, "png", new MemoryCacheImageOutputStream(out))) {
            throw new IOException("no colours of PNG");
        }
        return new Image(photo ? ImageType.JPEG : ImageType.PNG, out.toByteArray(), pixels.getWidth(), pixels.getHeight());
    }

    private BufferedImage opaque() {
        if (pixels.getType() == BufferedImage.TYPE_INT_RGB || pixels.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return pixels;
        }
        var out = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.drawImage(pixels, 0, 0, Color.WHITE, null);
        g.dispose();
        return out;
    }

    private static void jpeg(BufferedImage image, ByteArrayOutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
