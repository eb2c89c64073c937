package dev.curbcut.image;

import java.io.IOException;

/** An image would unfold to more pixels than the limit. */
final class TooManyPixels extends IOException {
    TooManyPixels(long pixels) {
        super(pixels + " pixels");
    }
}
