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
        page = codePage(number, page);
    }

    /** The words that follow are of this font. */
    void define(int font) {
        defined = font;
    }

    void charset(int number, RtfScope scope) {
        Charset charset = ofFont(number);
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

    /** By code page, as RTF names charsets for a document (RTF 1.9.1). */
    private static Charset codePage(int number, Charset otherwise) {
        String name = switch (number) {
            case 936 -> "GB18030";
            case 932 -> "windows-31j";
            case 949 -> "x-windows-949";
            case 950 -> "x-windows-950";
            case 65001 -> "UTF-8";
            default -> "windows-" + number;
        };
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }

    /** By number, as for a font. @return null for what says nothing (default, symbol) */
    private static @Nullable Charset ofFont(int number) {
        return switch (number) {
            case 0 -> Charset.forName("windows-1252");
            case 128 -> Charset.forName("windows-31j");
            case 129 -> Charset.forName("x-windows-949");
            case 134 -> Charset.forName("GB18030");
            case 136 -> Charset.forName("x-windows-950");
            case 161 -> Charset.forName("windows-1253");
            case 162 -> Charset.forName("windows-1254");
            case 177 -> Charset.forName("windows-1255");
            case 178 -> Charset.forName("windows-1256");
            case 186 -> Charset.forName("windows-1257");
            case 204 -> Charset.forName("windows-1251");
            case 222 -> Charset.forName("x-windows-874");
            case 238 -> Charset.forName("windows-1250");
            default -> null;
        };
    }
}
