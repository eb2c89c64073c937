package dev.curbcut.address;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/** Percent-encoding as the WHATWG URL standard (section 1.3) and its form encoding (section 5) have it. */
public final class Percent {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** What a browser encodes in a path, besides controls, the space and whatever is not ASCII. */
    static final String PATH = "\"#<>?^`{}";

    /** What a browser encodes in the query of an http address, besides the same. */
    static final String QUERY = "\"#<>'";

    /** What it encodes in a fragment. */
    static final String FRAGMENT = "\"<>`";

    private Percent() {}

    /**
     * Encodes what {@code set} names, controls, the space, and every character that is not ASCII, the latter in {@code
     * charset}; a character that charset lacks becomes a decimal character reference, percent-encoded, as browsers send
     * it. A percent sign stays: what is already encoded is left alone. A byte of a letter that is ASCII stays as well, where
     * {@code set} lets it (URL Standard, "percent-encode after encoding").
     */
    static String encode(String text, String set, Charset charset) {
        int clean = 0;
        while (clean < text.length() && isClean(text.charAt(clean), set)) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 32).append(text, 0, clean);
        encode(out, text.substring(clean), charset, b -> isClean((char) b, set) ? (char) b : 0);
        return out.toString();
    }

    private static boolean isClean(char c, String set) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '/' || c > 0x20 && c < 0x7f && set.indexOf(c) < 0;
    }

    /** @param kept what a byte is written as, ASCII; 0 for its escape */
    private static void encode(StringBuilder out, String text, Charset charset, IntUnaryOperator kept) {
        CharsetEncoder encoder = charset.newEncoder(); // for the whole, since a charset may have states
        CharBuffer in = CharBuffer.wrap(text);
        ByteBuffer bytes = ByteBuffer.allocate(256);
        for (CoderResult result = encoder.encode(in, bytes, true); ; result = encoder.encode(in, bytes, true)) {
            write(out, bytes, kept);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                boolean lone = result.isMalformed();
                out.append("%26%23").append(lone ? 0xfffd : Character.codePointAt(in, 0)).append("%3B");
                in.position(in.position() + result.length());
            }
        }
        encoder.flush(bytes);
        write(out, bytes, kept);
    }

    private static void write(StringBuilder out, ByteBuffer bytes, IntUnaryOperator kept) {
        bytes.flip();
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            int plain = b < 0 ? 0 : kept.applyAsInt(b);
            if (plain == 0) {
                escape(out, b);
            } else {
                out.append((char) plain);
            }
        }
        bytes.clear();
    }

    private static void escape(StringBuilder out, byte b) {
        out.append('%').append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
    }

    /**
     * Decodes as UTF-8, replacing what is no UTF-8 with U+FFFD; a percent sign that two hexadecimal digits do not follow
     * stands for itself, and so does a plus sign.
     */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int n = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%' && i + 2 < in.length && hex(in[i + 1]) >= 0 && hex(in[i + 2]) >= 0) {
                out[n++] = (byte) (hex(in[i + 1]) << 4 | hex(in[i + 2]));
                i += 2;
            } else {
                out[n++] = in[i];
            }
        }
        return new String(out, 0, n, StandardCharsets.UTF_8);
    }

    /** Decodes a value of a form: as {@link #decode}, and a plus sign is a space. */
    public static String decodeForm(String text) {
        return decode(text.replace('+', ' '));
    }

    /**
     * Encodes one name or value of a form (application/x-www-form-urlencoded): letters, digits and {@code *-._} stay, a
     * space is a plus sign, all else is percent-encoded in {@code charset}.
     */
    public static String encodeForm(String text, Charset charset) {
        var out = new StringBuilder(text.length() + 32);
        encode(out, text, charset, b -> b == ' ' ? '+' : isAlphanumeric(b) || "*-._".indexOf(b) >= 0 ? b : 0);
        return out.toString();
    }

    private static boolean isAlphanumeric(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    private static int hex(byte b) {
        return Character.digit((char) (b & 0xff), 16);
    }
}
