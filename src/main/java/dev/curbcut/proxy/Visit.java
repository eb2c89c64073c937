package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.page.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a page without a reader.
 *
 * @param at where it was found, after redirects
 * @param links the pages it leads to, in its order
 * @param findings what hinders readers there, where that was asked and could be told; else null
 * @param failure why it could not be read, in words; null where it could
 */
public record Visit(Address at, List<Address> links, @Nullable String failure, @Nullable Findings findings) {
    public Visit {
        links = List.copyOf(links);
    }
}
