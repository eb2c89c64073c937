package dev.curbcut.document.pdf;

import dev.curbcut.document.pdf.PdfPainter.Unpaintable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What an image of a PDF would unfold to, looked at before it is: its own size, and what its filters (ISO 32000-1 section 7.4) make. */
final class PdfImageBounds {
    /** Bytes that a pixel has at most: four inks of sixteen bits each. */
    private static final int BYTES_A_PIXEL = 8;

    /** What stands in front of the pixels of a row, and other small things. */
    private static final int SLACK = 1 << 20;

    private PdfImageBounds() {}

    /** @throws Unpaintable where it is larger than allowed, or needs a decoder that is not there */
    static void check(PDImage image, long maxPixels) throws IOException {
        check((long) image.getWidth() * image.getHeight(), maxPixels);
        if (image instanceof PDImageXObject object) {
            check(object.getCOSObject(), maxPixels);
            COSDictionary dictionary = object.getCOSObject();
            for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
                if (dictionary.getDictionaryObject(mask) instanceof COSStream stream) {
                    check((long) stream.getInt(COSName.WIDTH) * stream.getInt(COSName.HEIGHT), maxPixels);
                    check(stream, maxPixels);
                }
            }
        }
    }

    private static void check(long pixels, long most) throws Unpaintable {
        if (pixels > most) {
            throw new Unpaintable("an image of " + pixels + " pixels");
        }
    }

    private static void check(COSStream stream, long maxPixels) throws IOException {
        List<COSName> filters = stream.getFilters() == null ? List.of() : filters(stream.getFilters());
        long most = BYTES_A_PIXEL * maxPixels + SLACK;
        byte[] data = null;
        for (int i = 0; i < filters.size(); i++) {
            String filter = filters.get(i).getName();
            switch (filter) {
                case "DCTDecode", "DCT", "JPXDecode", "JBIG2Decode" -> {
                    try (InputStream in = data == null ? stream.createRawInputStream() : new ByteArrayInputStream(data)) {
                        coded(filter, in, maxPixels);
                    }
                    return;
                }
                case "CCITTFaxDecode", "CCF" -> {
                    COSDictionary how = parameters(stream, i);
                    check((long) how.getInt(COSName.COLUMNS, 1728) * Math.max(how.getInt(COSName.ROWS, 0), stream.getInt(COSName.HEIGHT, 0)), maxPixels);
                    return;
                }
                default -> {
                    boolean last = i == filters.size() - 1;
                    OutputStream out = last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream();
                    try (InputStream in = data == null ? stream.createRawInputStream() : new ByteArrayInputStream(data)) {
                        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, new Counted(out, last ? most : Math.min(most, Integer.MAX_VALUE / 8)), stream, i);
                    }
                    data = out instanceof ByteArrayOutputStream whole ? whole.toByteArray() : null;
                }
            }
        }
    }

    private static List<COSName> filters(COSBase base) {
        return base instanceof COSName name ? List.of(name)
                : base instanceof org.apache.pdfbox.cos.COSArray array ? array.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList()
                : List.of();
    }

    private static COSDictionary parameters(COSStream stream, int index) {
        COSBase how = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase one = how instanceof org.apache.pdfbox.cos.COSArray array && index < array.size() ? array.getObject(index) : how;
        return one instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    /** The size that the image itself says, whatever the dictionary around it does. */
    private static void coded(String filter, InputStream in, long maxPixels) throws IOException {
        String format = filter.startsWith("DCT") ? "JPEG" : filter.startsWith("JPX") ? "JPEG2000" : "JBIG2";
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new Unpaintable("there is no decoder for " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream image = new MemoryCacheImageInputStream(in)) {
            if (format.equals("JPEG")) {
                reader.setInput(image, true, true);
                check((long) reader.getWidth(0) * reader.getHeight(0), maxPixels);
            }
        } finally {
            reader.dispose();
        }
    }

    /** Takes so many bytes and no more. */
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long left;

        Counted(OutputStream out, long most) {
            this.out = out;
            this.left = most;
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            out.write(bytes, from, length);
        }

        private void take(int count) throws Unpaintable {
            left -= count;
            if (left < 0) {
                throw new Unpaintable("an image that unfolds to too many bytes");
            }
        }
    }
}
