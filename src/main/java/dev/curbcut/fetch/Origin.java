package dev.curbcut.fetch;

import dev.curbcut.address.Address;

/** The outside world: asks an origin for an address, under every guard and limit. Safe for many threads; blocks. */
public interface Origin {
    /**
     * @throws FetchException when there is no answer to be had; any status of an origin's answer is an answer
     */
    Fetched get(Address address, Validators validators) throws FetchException;
}
