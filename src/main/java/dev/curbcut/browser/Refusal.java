package dev.curbcut.browser;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.util.Optional;

/** Where nothing may be asked for: what the browser wishes of its own accord. */
enum Refusal implements PageRequests {
    ALL;

    @Override
    public boolean allows(Address address) {
        return false;
    }

    @Override
    public Fetched get(Address address) throws FetchException {
        throw new FetchException(FetchException.Why.NOT_ALLOWED, "the browser itself may ask for nothing");
    }

    @Override
    public Optional<Fetched> search(Address action, String form) {
        return Optional.empty();
    }

    @Override
    public boolean waits(Address address) {
        return false;
    }
}
