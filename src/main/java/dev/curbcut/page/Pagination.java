package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a row of pages.
 *
 * @param page from 1; null where only the neighbours are known
 * @param pages how many; null where the origin doesn't say
 * @param items how many rows in all; null where the origin doesn't say
 * @param numbered pages the origin links by number, in order
 */
public record Pagination(
        @Nullable Integer page,
        @Nullable Integer pages,
        @Nullable Integer items,
        @Nullable Address first,
        @Nullable Address previous,
        @Nullable Address next,
        @Nullable Address last,
        List<Numbered> numbered) {
    public Pagination {
        numbered = List.copyOf(numbered);
    }

    public record Numbered(int page, Address address) {}
}
