package dev.curbcut.document.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes of a text that doesn't say its charset. */
public final class TextDecoder {
    private TextDecoder() {}

    /** By byte order mark, strict UTF-8, a detector's word, else GB18030, which any Chinese Excel writes. */
    public static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, legacy(bytes));
        }
    }

    private static Charset legacy(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 65536));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        boolean known = found != null && !found.startsWith("GB") && !found.startsWith("UTF-8") && Charset.isSupported(found);
        return Charset.forName(known ? found : "GB18030");
    }
}
