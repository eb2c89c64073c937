package dev.curbcut.document.word;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Charsets as RTF names them: by code page for a document, by number for a font (RTF 1.9.1, “Font Table”). */
final class RtfCharsets {
    private RtfCharsets() {}

    static Charset codePage(int number, Charset otherwise) {
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

    /** @return null for what says nothing (default, symbol) */
    static @Nullable Charset ofFont(int number) {
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
