package dev.curbcut.render.epub;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a book may lead to: what follows RFC 3986 to the letter, since readers of books check it. */
final class BookUrl {
    private BookUrl() {}

    static boolean isWritable(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null && (uri.getHost() != null || uri.isOpaque());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
