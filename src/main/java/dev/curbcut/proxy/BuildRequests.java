package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.browser.PageRequests;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.fetch.Searches;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a page that is being built asks for, answered from what is held, else by the guarded fetch, as for any reader. */
final class BuildRequests implements PageRequests {
    private final Snapshot page;
    private final Snapshots snapshots;
    private final AllowedHosts hosts;
    private final Predicate<Address> waits;
    private final OwnSearch own;
    private final @Nullable Searches searches;

    /** @param searches what posts searches; null where none may be posted */
    BuildRequests(Snapshot page, Snapshots snapshots, OwnSearch own, @Nullable Searches searches, AllowedHosts hosts, Predicate<Address> waits) {
        this.page = page;
        this.snapshots = snapshots;
        this.own = own;
        this.searches = searches;
        this.hosts = hosts;
        this.waits = waits;
    }

    @Override
    public boolean allows(Address address) {
        return hosts.allows(address);
    }

    @Override
    public Fetched get(Address address) throws FetchException {
        Fetched known = page.fetched();
        return address.equals(known.address()) ? known.at(address) : snapshots.get(address, false).fetched();
    }

    @Override
    public Optional<Fetched> search(Address action, String form) throws FetchException {
        Optional<PostedSearch> search = searches == null ? Optional.empty() : own.takes(action, form);
        return search.isEmpty() ? Optional.empty() : Optional.of(searches.post(search.get()));
    }

    @Override
    public boolean waits(Address address) {
        return waits.test(address);
    }
}
