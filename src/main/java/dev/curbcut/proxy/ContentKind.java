package dev.curbcut.proxy;

import dev.curbcut.document.DocumentKind;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.image.ImageType;
import dev.curbcut.reading.source.WebArchive;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an origin's bytes are: its word for it, corrected by the first bytes where origins of the field are known to err. */
enum ContentKind {
    /** A page. */
    HTML,
    /** A picture that can be shown. */
    IMAGE,
    /** One of {@link DocumentKind}. */
    DOCUMENT,
    /** Plain text. */
    TEXT,
    /** Anything else. */
    OTHER;

    static ContentKind of(Fetched fetched) {
        String header = fetched.header("content-type").orElse("");
        String type = mediaType(header);
        byte[] body = fetched.body();
        boolean saysPage = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!saysPage && ImageType.of(body).isPresent()) {
            return IMAGE;
        }
        if (WebArchive.is(body)) {
            return HTML; // whatever its name: Word and Excel save such under that of a document
        }
        String hint = saysPage ? null : header;
        if (DocumentKind.of(body, hint, saysPage ? null : fetched.address().fileName()).isPresent()) {
            return DOCUMENT;
        }
        if (saysPage || looksLikePage(body) || type.isEmpty() && head(body).startsWith("<")) {
            return HTML;
        }
        return type.equals("text/plain") ? TEXT : OTHER;
    }

    /** The media type alone, in lower case (RFC 9110 section 8.3.1). */
    private static String mediaType(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean looksLikePage(byte[] b) {
        String head = head(b);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static String head(byte[] b) {
        String head = new String(b, 0, Math.min(b.length, 512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return (head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).stripLeading();
    }
}
