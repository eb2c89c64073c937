package dev.curbcut.document;

import java.io.IOException;

/** A document can't be read, and why. An {@link IOException}, so that it passes through the libraries' callbacks. */
final class Unreadable extends IOException {
    private final Outcome.Why why;

    Unreadable(Outcome.Why why, String message) {
        super(message);
        this.why = why;
    }

    Outcome.Why why() {
        return why;
    }
}
