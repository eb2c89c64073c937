package dev.curbcut.server;

/**
 * The limits of one request's head, in bytes and lines.
 *
 * @param requestLine most bytes of the request line
 * @param head most bytes of the whole head, at most 60,000
 * @param fields most header fields
 */
record HeadLimits(int requestLine, int head, int fields) {
    HeadLimits {
        if (requestLine < 256 || head < requestLine || head > 60_000 || fields < 1) {
            throw new IllegalArgumentException(
                    "server.request-line must be at least 256, server.head at least that and at most 60000, server.fields at least 1");
        }
    }
}
