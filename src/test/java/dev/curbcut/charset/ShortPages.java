package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Short texts in the languages and charsets of old pages; nothing of them was used to make the tables of letters. */
public final class ShortPages {
    private ShortPages() {}

    /**
     * One text.
     *
     * @param language BCP 47
     * @param text what of it the charset has
     */
    public record ShortPage(String language, Charset charset, String text) {
        /** A page that declares nothing. */
        public byte[] bytes() {
            return ShortPages.bytes("<html><head><title></title></head><body><p>" + text + "</p></body></html>", charset);
        }

        /** What is to be read. */
        public String shown() {
            return new String(ShortPages.bytes(text, charset), charset);
        }
    }

    /** Thirty for each language and charset. */
    public static List<ShortPage> all() {
        return StandardTables.rows("short-pages.tsv").stream()
                .map(row -> new ShortPage(row[0], Charsets.named(row[1].split("\t")[0]), row[1].split("\t")[1]))
                .toList();
    }

    private static byte[] bytes(String text, Charset charset) {
        try {
            ByteBuffer out = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE).encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
