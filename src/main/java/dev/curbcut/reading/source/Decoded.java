package dev.curbcut.reading.source;

import java.nio.charset.Charset;

/**
 * A page's text.
 *
 * @param text without a byte order mark; what could not be decoded is U+FFFD
 * @param charset what the queries of the page's links are encoded in: the page's own, UTF-8 for a page in UTF-16 (WHATWG
 *     Encoding, "get an output encoding")
 */
public record Decoded(String text, Charset charset) {}
