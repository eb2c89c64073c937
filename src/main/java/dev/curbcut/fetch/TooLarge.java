package dev.curbcut.fetch;

import java.io.IOException;

/** A body went past its limit of decoded bytes. */
final class TooLarge extends IOException {
    TooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
