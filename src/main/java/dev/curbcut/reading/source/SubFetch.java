package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import java.util.Optional;

/** The few further fetches a page may ask for (frames, lists it names), under a budget that the caller keeps. */
@FunctionalInterface
public interface SubFetch {
    /** For pages from a file: nothing further is to be had. */
    SubFetch NONE = address -> Optional.empty();

    /** The bytes at an address; empty when it is not allowed, failed, or the budget is spent. */
    Optional<Source> get(Address address);

    /**
     * Told what of a page only its scripts would bring. Whoever can have them run may read the page again as it is then.
     *
     * @param evidence how it shows, in words
     */
    default void unbuilt(String evidence) {}
}
