package dev.curbcut.fetch;

/** How an origin is spoken to. The weaker two are for hosts the operator lists. */
enum ConnectionMode {
    MODERN,
    /** Old TLS, its certificate verified all the same. */
    LEGACY,
    /** http, though https was asked for. */
    PLAIN
}
