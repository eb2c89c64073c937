package dev.curbcut.fetch.socket;

import java.io.IOException;

/** A body went past its limit of decoded bytes. */
public final class TooLarge extends IOException {
    TooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
