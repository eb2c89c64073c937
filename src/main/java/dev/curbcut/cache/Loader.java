package dev.curbcut.cache;

import dev.curbcut.address.Address;
import org.jspecify.annotations.Nullable;

/** How a flight comes to know of an address: from the origin, or from another node that has been there. */
interface Loader {
    /**
     * @param known what was known before, or null
     * @param whole whether the body is wanted anew, instead of a 304
     */
    CacheEntry ask(Address address, @Nullable CacheEntry known, boolean whole) throws InterruptedException;

    /** Tells other nodes, if there are any, what is known of an address. */
    default void share(Address address, CacheEntry entry) {}
}
