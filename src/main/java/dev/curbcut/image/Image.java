package dev.curbcut.image;

/**
 * An image that may be given to a reader: written anew by us, without the metadata it came with.
 *
 * @param width in pixels; with the height it tells a decoration or a counting pixel (1 × 1) from a picture
 * @param height in pixels
 */
public record Image(ImageType type, byte[] bytes, int width, int height) {}
