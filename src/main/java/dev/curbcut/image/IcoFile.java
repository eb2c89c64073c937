package dev.curbcut.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The largest picture of an ICO file: a whole PNG, or a bitmap without its file header and with a mask below. */
final class IcoFile {
    private static final int ENTRY = 16;

    private IcoFile() {}

    static DecodedImage decode(byte[] bytes, long maxPixels) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int count = Math.min(in.getShort(4) & 0xffff, (bytes.length - 6) / ENTRY);
        int best = -1;
        for (int i = 0; i < count; i++) {
            best = best < 0 || side(in, i) > side(in, best) ? i : best;
        }
        if (best < 0) {
            throw new IOException("an empty icon");
        }
        int size = in.getInt(6 + ENTRY * best + 8);
        int offset = in.getInt(6 + ENTRY * best + 12);
        if (offset < 6 || size < 40 || offset > bytes.length - size) {
            throw new IOException("an icon beyond its file");
        }
        byte[] picture = Arrays.copyOfRange(bytes, offset, offset + size);
        return ImageType.of(picture).filter(type -> type == ImageType.PNG).isPresent()
                ? DecodedImage.decode(ImageType.PNG, picture, Integer.MAX_VALUE / 4, maxPixels)
                : bitmap(picture, maxPixels);
    }

    private static int side(ByteBuffer in, int entry) {
        int width = in.get(6 + ENTRY * entry) & 0xff;
        return width == 0 ? 256 : width;
    }

    private static DecodedImage bitmap(byte[] dib, long maxPixels) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(dib).order(ByteOrder.LITTLE_ENDIAN);
        int height = in.getInt(8) / 2; // the mask is counted with it
        int bits = in.getShort(14);
        int colours = bits > 8 ? 0 : in.getInt(32) == 0 ? 1 << bits : in.getInt(32);
        in.putInt(8, height);
        int pixels = 14 + in.getInt(0) + 4 * colours;
        ByteBuffer file = ByteBuffer.allocate(14 + dib.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(14 + dib.length).putInt(0).putInt(pixels).put(dib);
        BufferedImage colour = DecodedImage.decode(ImageType.BMP, file.array(), Integer.MAX_VALUE / 4, maxPixels).pixels();
        return new DecodedImage(masked(colour, in, pixels - 14, bits));
    }

    private static BufferedImage masked(BufferedImage colour, ByteBuffer in, int pixels, int bits) {
        int w = colour.getWidth();
        int h = colour.getHeight();
        int row = (w * bits + 31) / 32 * 4;
        int maskRow = (w + 31) / 32 * 4;
        int mask = pixels + row * h;
        var out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int up = h - 1 - y; // rows stand from the bottom up
                int at = mask + up * maskRow + x / 8;
                boolean hidden = at < in.limit() && (in.get(at) >> 7 - x % 8 & 1) == 1;
                int alpha = bits == 32 ? in.get(pixels + up * row + 4 * x + 3) & 0xff : hidden ? 0 : 255;
                out.setRGB(x, y, alpha << 24 | colour.getRGB(x, y) & 0xffffff);
            }
        }
        return out;
    }
}
