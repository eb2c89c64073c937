package dev.curbcut.image;

/** What came of looking at an image. */
public sealed interface ImageOutcome {
    record Good(Image image) implements ImageOutcome {}

    record Refused(Why why) implements ImageOutcome {}

    /** Why an image is not given out. */
    enum Why {
        /** Not PNG, JPEG, GIF, WebP, BMP or ICO by its first bytes; SVG is never taken. */
        NO_IMAGE,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** More pixels than the limit. */
        TOO_MANY_PIXELS,
        /** It begins as an image and can't be read as one. */
        DAMAGED
    }
}
