package dev.curbcut.document.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes of a text that doesn't say its charset. */
public final class TextDecoder {
    /** Ideographs that tell a detector enough. */
    private static final int SHORT = 100;

    /** Bytes that show what is a wide charset, and how many of them a zero is among there at most. */
    private static final int HEAD = 4096;

    private static final int FEWEST_ZEROS = 64;

    private TextDecoder() {}

    /** By byte order mark, zeros between letters, strict UTF-8, a detector's word, else GB18030, which any Chinese Excel writes. */
    public static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, legacy(bytes));
        }
    }

    /** UTF-16 that no mark announces: the zeros of its commas and line ends stand at every second byte alone. Null for any other. */
    public static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, HEAD) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[0] == 0;
        int all = zeros[0] + zeros[1];
        return (bytes.length & 1) != 0 || !little && zeros[1] > 0 || all < 2 || all * FEWEST_ZEROS < length ? null : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /**
     * Whether all high bytes stand in pairs that are common ideographs of GB 2312 or its punctuation: a few words are too little for a
     * detector, and letters with accents hardly ever stand two by two.
     */
    private static boolean isPairs(byte[] bytes) {
        int pairs = 0;
        for (int i = 0; i < bytes.length; i++) {
            int one = bytes[i] & 0xff;
            if (one < 0x80) {
                continue;
            }
            int two = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
            boolean common = one >= 0xb0 && one <= 0xd7 && two >= 0xa1 && two <= 0xfe;
            boolean mark = (one == 0xa1 || one == 0xa3) && two >= 0xa1 && two <= 0xfe;
            if (!common && !mark || ++pairs > SHORT) {
                return false;
            }
            i++;
        }
        return pairs > 0;
    }

    private static Charset legacy(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 65536));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        boolean single = found == null || found.matches("WINDOWS-12.*|ISO-8859.*|KOI8.*|MAC.*|IBM.*|TIS.*");
        if (single && isPairs(bytes)) {
            return Charset.forName("GB18030");
        }
        boolean known = found != null && !found.startsWith("GB") && !found.startsWith("UTF-8") && Charset.isSupported(found);
        return Charset.forName(known ? found : "GB18030");
    }
}
