package dev.curbcut.render;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the reader.
 *
 * @param status of HTTP
 * @param contentType of a text with its charset, which is always UTF-8
 * @param variesByLanguage whether {@code Accept-Language} had a say: the answer needs {@code Vary}
 * @param file what is no text; else null
 */
public record Rendered(int status, String contentType, String text, boolean variesByLanguage, byte @Nullable [] file) {
    public Rendered(int status, String contentType, String text, boolean variesByLanguage) {
        this(status, contentType, text, variesByLanguage, null);
    }

    public byte[] bytes() {
        return file != null ? file : text.getBytes(StandardCharsets.UTF_8);
    }
}
