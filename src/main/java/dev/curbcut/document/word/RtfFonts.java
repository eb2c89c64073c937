package dev.curbcut.document.word;

import dev.curbcut.document.draft.SymbolFonts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of an RTF: which charset their bytes are in, which of them draw symbols. */
final class RtfFonts {
    private static final int SYMBOL_CHARSET = 2;

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private Charset page = Charset.forName("windows-1252");
    private int defined = -1;

    void codePage(int number) {
        page = RtfCharsets.codePage(number, page);
    }

    /** The words that follow are of this font. */
    void define(int font) {
        defined = font;
    }

    void charset(int number, RtfScope scope) {
        Charset charset = RtfCharsets.ofFont(number);
        if (scope.destination == RtfScope.Destination.FONTS && charset != null) {
            charsets.put(defined, charset);
        } else if (number == SYMBOL_CHARSET) {
            charsets.put(defined, StandardCharsets.ISO_8859_1);
        }
    }

    /** Its name comes in pieces and ends with a semicolon. */
    void name(String part) {
        String name = names.getOrDefault(defined, "") + part;
        int end = name.indexOf(';');
        names.put(defined, (end < 0 ? name : name.substring(0, end)).strip());
    }

    String text(byte[] bytes, int font) {
        return new String(bytes, charsets.getOrDefault(font, page));
    }

    /** What letters of a font draw. */
    String drawn(String text, int font) {
        String name = name(font);
        return SymbolFonts.isSymbols(name) ? SymbolFonts.text(name, text) : SymbolFonts.boxes(text);
    }

    private @Nullable String name(int font) {
        return names.get(font);
    }
}
