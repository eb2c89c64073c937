package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.image.ImageType;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one page may still ask for: so many further fetches, until the deadline, never the same address twice, never a
 * host that is not allowed; and what it gets counts among what the page takes. It keeps the snapshots it gave, since the
 * page ages with them. For one thread.
 */
final class SubFetchBudget implements SubFetch {
    private final Snapshots snapshots;
    private final AllowedHosts hosts;
    private final InstantSource clock;
    private final Instant deadline;
    private final Set<Address> visited = new HashSet<>();
    private final List<Provenance> given = new ArrayList<>();
    private final Workers.Room room;
    private int left;
    private @Nullable String unbuilt;

    SubFetchBudget(Snapshots snapshots, AllowedHosts hosts, InstantSource clock, Instant deadline, int fetches, Workers.Room room) {
        this.snapshots = snapshots;
        this.hosts = hosts;
        this.clock = clock;
        this.deadline = deadline;
        this.left = fetches;
        this.room = room;
    }

    /** Marks an address as being read already, so that no frame of a page can be that page. */
    void visit(Address address) {
        visited.add(address);
    }

    @Override
    public Optional<Source> get(Address address) {
        if (left == 0 || !hosts.allows(address) || clock.instant().isAfter(deadline) || !visited.add(address)) {
            return Optional.empty();
        }
        left--;
        try {
            Snapshot snapshot = snapshots.get(address, false);
            Fetched fetched = snapshot.fetched();
            if (fetched.status() != 200) {
                return Optional.empty();
            }
            // A picture is no tree: it takes hardly more than its bytes.
            room.grow(ImageType.of(fetched.body()).isPresent() ? fetched.body().length / Workers.UNFOLDED : fetched.body().length);
            given.add(Provenance.of(snapshot));
            return Optional.of(new Source(fetched.address(), fetched.body(), fetched.header("content-type").orElse(null)));
        } catch (FetchException e) {
            return Optional.empty();
        }
    }

    @Override
    public void unbuilt(String evidence) {
        unbuilt = evidence;
    }

    /** How it shows that only the page's scripts would bring what it is for; null where it does not. */
    @Nullable String unbuilt() {
        return unbuilt;
    }

    /** What was given so far. */
    List<Provenance> given() {
        return List.copyOf(given);
    }
}
