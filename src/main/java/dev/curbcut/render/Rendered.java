package dev.curbcut.render;

import java.nio.charset.StandardCharsets;

/**
 * What goes to the reader.
 *
 * @param status of HTTP
 * @param contentType with its charset, which is always UTF-8
 * @param variesByLanguage whether {@code Accept-Language} had a say: the answer needs {@code Vary}
 */
public record Rendered(int status, String contentType, String text, boolean variesByLanguage) {
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
