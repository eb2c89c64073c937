package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import org.jspecify.annotations.Nullable;

/**
 * What an origin is asked to compare with before it sends a body again (RFC 9110 section 13.1).
 *
 * @param of the address they came from, after redirects; they are sent nowhere else
 * @param etag for {@code If-None-Match}, or null
 * @param lastModified for {@code If-Modified-Since}, as the origin wrote it, or null
 */
public record Validators(@Nullable Address of, @Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null, null);

    /** Those of an answer that is held. */
    public static Validators of(Fetched held) {
        return new Validators(
                held.address(), held.header("etag").orElse(null), held.header("last-modified").orElse(null));
    }

    boolean isFor(Address address) {
        return address.equals(of);
    }
}
