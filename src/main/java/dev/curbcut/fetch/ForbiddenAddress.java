package dev.curbcut.fetch;

import java.io.IOException;

/** The socket was asked to dial a place that is not public. */
final class ForbiddenAddress extends IOException {
    private final Verdict verdict;

    ForbiddenAddress(Verdict verdict) {
        super("a forbidden address: " + verdict);
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }
}
