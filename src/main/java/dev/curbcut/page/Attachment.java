package dev.curbcut.page;

import dev.curbcut.address.Address;
import org.jspecify.annotations.Nullable;

/**
 * A document to take along.
 *
 * @param type lower-case extension without a dot: {@code pdf}, {@code docx}, {@code ofd} …
 * @param bytes its size where the origin says it, else null
 */
public record Attachment(String text, Address address, String type, @Nullable Long bytes) {}
