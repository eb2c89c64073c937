package dev.curbcut.reading;

import dev.curbcut.address.Address;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page, as they came.
 *
 * @param address the one its relative links are resolved against
 * @param contentType the header of that name, or null
 */
public record Source(Address address, byte[] bytes, @Nullable String contentType) {}
