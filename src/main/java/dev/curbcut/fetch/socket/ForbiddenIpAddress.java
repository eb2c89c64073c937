package dev.curbcut.fetch.socket;

import java.io.IOException;

/** The socket was asked to dial a place that is not public. */
public final class ForbiddenIpAddress extends IOException {
    private final IpAddressKind verdict;

    ForbiddenIpAddress(IpAddressKind verdict) {
        super("a forbidden address: " + verdict);
        this.verdict = verdict;
    }

    IpAddressKind verdict() {
        return verdict;
    }
}
