package dev.curbcut.browser;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.util.Optional;

/** What answers the requests of a page that is being built: the guarded fetch, with whatever is held of it. Safe for many threads. */
public interface PageRequests {
    /** Whether this address may be asked for at all; what it leads to is judged again at every redirect and at the socket. */
    boolean allows(Address address);

    /** Blocks. @throws FetchException when there is no answer to be had */
    Fetched get(Address address) throws FetchException;

    /**
     * What a script of the page posts, where that is the search that the page is asked with; nothing where it is anything else. Blocks.
     *
     * @param form what is posted, form-encoded
     * @throws FetchException when there is no answer to be had
     */
    Optional<Fetched> search(Address action, String form) throws FetchException;

    /** Whether a request to this address's origin waits for its turn there just now, which is no fault of the page. */
    boolean waits(Address address);
}
