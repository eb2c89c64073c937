package dev.curbcut.fetch;

import dev.curbcut.address.Address;

/** An origin that can be replaced under those who ask it, when the configuration changes. Safe for many threads. */
public final class ReplaceableOrigin implements Origin {
    private volatile Origin current;

    public ReplaceableOrigin(Origin first) {
        current = first;
    }

    /** Every fetch that begins from now on is the other's. */
    public void replaceBy(Origin other) {
        current = other;
    }

    @Override
    public Fetched get(Address address, Validators validators) throws FetchException {
        return current.get(address, validators);
    }
}
