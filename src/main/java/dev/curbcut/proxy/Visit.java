package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a page without a reader.
 *
 * @param at where it was found, after redirects
 * @param links the pages it leads to, in its order
 * @param failure why it could not be read, in words; null where it could
 */
public record Visit(Address at, List<Address> links, @Nullable String failure) {
    public Visit {
        links = List.copyOf(links);
    }
}
