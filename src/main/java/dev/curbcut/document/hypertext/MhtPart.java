package dev.curbcut.document.hypertext;

import dev.curbcut.document.draft.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page in a file that is one, or that wraps one with its pictures, an MHT (RFC 2557). */
public final class MhtPart {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w-]+)");

    private MhtPart() {}

    /** The page itself: as it is, or the first part of that type within an MHT. */
    public static String html(byte[] part) {
        String raw = new String(part, StandardCharsets.ISO_8859_1);
        int type = raw.toLowerCase(Locale.ROOT).indexOf("content-type: text/html");
        if (type < 0 || raw.stripLeading().startsWith("<")) {
            return decode(part, raw);
        }
        int headers = Math.max(raw.lastIndexOf("\n\n", type), raw.lastIndexOf("\r\n\r\n", type));
        int body = raw.indexOf("\r\n\r\n", type) >= 0 ? raw.indexOf("\r\n\r\n", type) + 4 : raw.indexOf("\n\n", type) + 2;
        int boundary = raw.indexOf("\n--", body);
        String head = raw.substring(Math.max(0, headers), Math.max(body, 0)).toLowerCase(Locale.ROOT);
        byte[] content = raw.substring(body, boundary < 0 ? raw.length() : boundary).getBytes(StandardCharsets.ISO_8859_1);
        if (head.contains("quoted-printable")) {
            content = unquote(content);
        } else if (head.contains("base64")) {
            content = Base64.getMimeDecoder().decode(content);
        }
        return decode(content, head);
    }

    private static String decode(byte[] bytes, String hint) {
        Matcher charset = CHARSET.matcher(hint.length() > 4000 ? hint.substring(0, 4000) : hint);
        boolean known = charset.find() && Charset.isSupported(charset.group(1)) && !charset.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
        return known ? new String(bytes, Charset.forName(charset.group(1))) : TextDecoder.decode(bytes);
    }

    /** Quoted-printable (RFC 2045 section 6.7). */
    private static byte[] unquote(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '=') {
                out.write(in[i]);
            } else if (i + 1 < in.length && (in[i + 1] == '\n' || in[i + 1] == '\r')) {
                i += in[i + 1] == '\r' && i + 2 < in.length && in[i + 2] == '\n' ? 2 : 1;
            } else if (i + 2 < in.length && Character.digit(in[i + 1], 16) >= 0 && Character.digit(in[i + 2], 16) >= 0) {
                out.write(Character.digit(in[i + 1], 16) << 4 | Character.digit(in[i + 2], 16));
                i += 2;
            }
        }
        return out.toByteArray();
    }
}
