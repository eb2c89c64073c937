package dev.curbcut.image;

/**
 * The limits of images.
 *
 * @param maxBytes of one image file
 * @param maxPixels of one image that is unfolded: width times height, all frames of an animation
 * @param maxWidth of an image given out where no width is asked for, in pixels
 * @param maxAnimationBytes of an animation that is passed on moving
 * @param atOnce images unfolded at one time
 */
public record ImageSettings(long maxBytes, long maxPixels, int maxWidth, long maxAnimationBytes, int atOnce) {
    public ImageSettings {
        if (maxBytes < 1 || maxPixels < 1 || maxWidth < 1 || maxAnimationBytes < 0 || atOnce < 1) {
            throw new IllegalArgumentException("the limits of images must be above zero");
        }
    }
}
