package dev.curbcut.proxy;

import dev.curbcut.fetch.Fetched;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an origin's bytes are: its word for it, corrected by the first bytes where origins of the field are known to err. */
enum Content {
    /** A page. */
    HTML,
    /** Plain text. */
    TEXT,
    /** PDF, office documents, archives: what {@code document} names. */
    DOCUMENT,
    /** A picture that can be shown. */
    IMAGE,
    /** Anything else. */
    OTHER;

    static Content of(Fetched fetched) {
        String type = mediaType(fetched.header("content-type").orElse(""));
        byte[] body = fetched.body();
        if (type.startsWith("image/") && !type.startsWith("image/svg")) {
            return IMAGE;
        }
        return switch (type) {
            case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml" -> isPacked(body) ? DOCUMENT : HTML;
            case "text/plain" -> isPacked(body) ? DOCUMENT : TEXT;
            case "" -> isPacked(body) ? DOCUMENT : looksLikeMarkup(body) ? HTML : OTHER;
            default -> isPacked(body) ? DOCUMENT : looksLikePage(body) ? HTML : OTHER;
        };
    }

    /** The media type alone, in lower case (RFC 9110 section 8.3.1). */
    static String mediaType(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** PDF, ZIP (docx, xlsx, ofd), the old office container, RTF, RAR, 7z, gzip: sites send them as almost any type. */
    private static boolean isPacked(byte[] b) {
        return starts(b, "%PDF-") || starts(b, "PK\003\004") || starts(b, "\u00d0\u00cf\u0011\u00e0") || starts(b, "{\\rtf")
                || starts(b, "Rar!\032") || starts(b, "7z\u00bc\u00af") || starts(b, "\037\u008b\010");
    }

    private static boolean looksLikePage(byte[] b) {
        String head = head(b);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static boolean looksLikeMarkup(byte[] b) {
        return looksLikePage(b) || head(b).startsWith("<");
    }

    private static String head(byte[] b) {
        String head = new String(b, 0, Math.min(b.length, 512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return (head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).stripLeading();
    }

    private static boolean starts(byte[] b, String magic) {
        if (b.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((b[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
