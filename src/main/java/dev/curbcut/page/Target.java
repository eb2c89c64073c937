package dev.curbcut.page;

import dev.curbcut.address.Address;
import org.jspecify.annotations.Nullable;

/** Where a link leads. Nothing else can be said: a {@code javascript:} link has no form here. */
public sealed interface Target {
    /**
     * A page of any site.
     *
     * @param fragment percent-decoded, or null for the page itself
     */
    record Web(Address address, @Nullable String fragment) implements Target {}

    /** A place on the same page: an anchor of a block, percent-decoded. */
    record Here(String anchor) implements Target {}

    /** @param to what follows {@code mailto:}, an address of RFC 6068, without headers but subject */
    record Mail(String to) implements Target {}

    /** @param number digits, spaces and {@code +-().} as written */
    record Phone(String number) implements Target {}
}
