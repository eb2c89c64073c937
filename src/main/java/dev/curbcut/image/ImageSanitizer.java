package dev.curbcut.image;

import dev.curbcut.image.ImageOutcome.Why;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes images of strangers safe to give out: told by their bytes, bounded before they are unfolded, drawn anew. Safe for
 * many threads; blocks while too many are unfolded at one time.
 */
public final class ImageSanitizer {
    /** The widths that may be asked for ({@code w480}); any other is no address of ours, so that a cache stays small. */
    public static final List<Integer> WIDTHS = List.of(160, 320, 480, 640, 960, 1280);

    private final ImageSettings settings;
    private final Semaphore turns;

    public ImageSanitizer(ImageSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.atOnce());
    }

    /** The width a segment of our address asks for; empty when it is none of {@link #WIDTHS}. */
    public static Optional<Integer> width(String segment) {
        return WIDTHS.stream().filter(width -> segment.equals("w" + width)).findFirst();
    }

    /** {@link #prepare(byte[], int)} at the largest width that is given out. */
    public ImageOutcome prepare(byte[] bytes) {
        return prepare(bytes, settings.maxWidth());
    }

    /**
     * Checks an image and writes it anew: JPEG as JPEG, all else as PNG, a small animation as GIF. It is never enlarged,
     * and turned the way its camera says.
     *
     * @param width the widest it may become, in pixels
     * @return nothing is thrown by any input
     */
    public ImageOutcome prepare(byte[] bytes, int width) {
        if (bytes.length > settings.maxBytes()) {
            return new ImageOutcome.Refused(Why.TOO_LARGE);
        }
        Optional<ImageType> type = ImageType.of(bytes);
        if (type.isEmpty()) {
            return new ImageOutcome.Refused(Why.NO_IMAGE);
        }
        turns.acquireUninterruptibly();
        try {
            return draw(type.get(), bytes, Math.min(width, settings.maxWidth()));
        } catch (TooManyPixels e) {
            return new ImageOutcome.Refused(Why.TOO_MANY_PIXELS);
        } catch (IOException | RuntimeException e) {
            // The decoders answer a broken image with whatever breaks first in them.
            return new ImageOutcome.Refused(Why.DAMAGED);
        } finally {
            turns.release();
        }
    }

    /**
     * The pixels of an image, for what looks at them here and gives nothing out.
     *
     * @param width the widest they may become
     * @return empty where it is no image, too large or damaged
     */
    public Optional<BufferedImage> unfold(byte[] bytes, int width) {
        Optional<ImageType> type = ImageType.of(bytes);
        if (type.isEmpty() || bytes.length > settings.maxBytes()) {
            return Optional.empty();
        }
        turns.acquireUninterruptibly();
        try {
            return Optional.of(DecodedImage.decode(type.get(), bytes, width, settings.maxPixels()).resized(width).pixels());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    private ImageOutcome draw(ImageType type, byte[] bytes, int width) throws IOException {
        if (type == ImageType.GIF) {
            GifFile gif = GifFile.of(bytes);
            boolean small = bytes.length <= settings.maxAnimationBytes() && gif.pixels() <= settings.maxPixels() && gif.width() <= settings.maxWidth();
            if (gif.frames() > 1 && small && gif.width() > 0 && gif.height() > 0) {
                return new ImageOutcome.Good(new Image(ImageType.GIF, gif.bytes(), gif.width(), gif.height()));
            }
        }
        var picture = DecodedImage.decode(type, bytes, width, settings.maxPixels());
        return new ImageOutcome.Good(picture.resized(width).encode(type == ImageType.JPEG));
    }
}
