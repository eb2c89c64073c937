package dev.curbcut.fetch;

import dev.curbcut.address.Address;

/** Bodies too large to hold: asks an origin under the same guards as {@link Origin}, and streams. Blocks. */
public interface Downloads {
    /**
     * @param maxBytes most decoded bytes of the body; an origin that announces more is refused at once
     * @throws FetchException when there is no answer to be had; any status of an origin's answer is an answer
     */
    Download open(Address address, long maxBytes) throws FetchException;
}
