package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page, as they came.
 *
 * @param address the one its relative links are resolved against
 * @param contentType the header of that name, or null
 * @param status of the answer they came in: some bot walls are told by it
 */
public record Source(Address address, byte[] bytes, @Nullable String contentType, int status) {
    private static final int OK = 200;

    public Source(Address address, byte[] bytes, @Nullable String contentType) {
        this(address, bytes, contentType, OK);
    }
}
