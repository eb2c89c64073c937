package dev.curbcut.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A GIF walked through by its blocks (GIF89a specification, 1990): how many frames it has, and its bytes without
 * comments, foreign extensions and whatever follows its end. Frames are not unfolded.
 *
 * @param width of the screen that the frames are drawn on, in pixels; 0 where the file leaves it to the first frame
 * @param pixels of the screen and all frames together
 * @param bytes what may be passed on
 */
record GifFile(int width, int height, int frames, long pixels, byte[] bytes) {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;

    static GifFile of(byte[] in) throws IOException {
        if (in.length < 13) {
            throw new IOException("cut short");
        }
        var out = new ByteArrayOutputStream(in.length);
        int at = 13 + colours(in[10]);
        copy(in, 0, at, out);
        int frames = 0;
        long pixels = (long) word(in, 6) * word(in, 8);
        // A file that ends without its trailer is shown by browsers as far as it goes.
        while (at < in.length && (in[at] & 0xff) != TRAILER) {
            int from = at;
            boolean kept = true;
            if ((in[at] & 0xff) == IMAGE && at + 10 < in.length) {
                frames++;
                pixels += (long) word(in, at + 5) * word(in, at + 7);
                at = pastBlocks(in, at + 10 + colours(in[at + 9]) + 1);
            } else if ((in[at] & 0xff) == EXTENSION && at + 2 < in.length) {
                kept = isOfThePicture(in, at);
                at = pastBlocks(in, at + 2);
            } else {
                throw new IOException("no block of a GIF at " + at);
            }
            if (kept) {
                copy(in, from, at, out);
            }
        }
        out.write(TRAILER);
        return new GifFile(word(in, 6), word(in, 8), frames, pixels, out.toByteArray());
    }

    /** Graphic control, and how often an animation runs; plain text, comments and metadata are dropped. */
    private static boolean isOfThePicture(byte[] in, int at) {
        int label = in[at + 1] & 0xff;
        return label == 0xf9 || label == 0xff && at + 14 < in.length && in[at + 2] == 11 && in[at + 3] == 'N' && in[at + 4] == 'E';
    }

    private static int pastBlocks(byte[] in, int at) {
        int i = at;
        while (i < in.length && in[i] != 0) {
            i += 1 + (in[i] & 0xff);
        }
        return Math.min(i + 1, in.length);
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static int word(byte[] in, int at) {
        return in[at] & 0xff | (in[at + 1] & 0xff) << 8;
    }

    private static void copy(byte[] in, int from, int to, ByteArrayOutputStream out) {
        out.write(in, from, Math.min(to, in.length) - from);
    }
}
