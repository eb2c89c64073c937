package dev.curbcut.cache;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;

/** Snapshots under their addresses: held, refreshed, fetched once however many wait. Safe for many threads; blocks. */
public interface Snapshots {
    /**
     * The snapshot of an address: a held one that is fresh, else one from the origin, else a held one that may still be
     * used though it is stale.
     *
     * @param reload whether the reader asked for a fresh copy
     * @throws FetchException when there is neither
     */
    Snapshot get(Address address, boolean reload) throws FetchException;
}
