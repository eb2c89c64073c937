package dev.curbcut.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an origin is asked to compare with before it sends a body again (RFC 9110 section 13.1).
 *
 * @param etag for {@code If-None-Match}, or null
 * @param lastModified for {@code If-Modified-Since}, as the origin wrote it, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
