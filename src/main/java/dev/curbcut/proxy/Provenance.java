package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which snapshot a page was read from. Its bytes, often twice the page in the model, are not held: that is for the cache of snapshots, and
 * when it lets go of them the page is as good as before, until it has to be asked for again.
 *
 * @param bytes what was fetched, as long as somebody holds it
 * @param asked the address that was asked for
 * @param address where it was found, after the redirects that were followed
 * @param received when its last byte came
 * @param weakened whether it came over a connection that is not secure, as the operator allowed for its host
 * @param length of its body, in bytes
 * @param freshness the cell of the snapshot
 * @param stored whether it may be kept for other readers
 */
record Provenance(
        Supplier<@Nullable Fetched> bytes, Address asked, Address address, Instant received, boolean weakened, int length, Freshness freshness, boolean stored) {

    /** What may not be stored no cache holds: it is held here, for the one reader whom it is for. */
    static Provenance of(Snapshot snapshot) {
        Fetched fetched = snapshot.fetched();
        Supplier<@Nullable Fetched> bytes = snapshot.stored() ? new WeakReference<>(fetched)::get : () -> fetched;
        return new Provenance(
                bytes, fetched.asked(), fetched.address(), fetched.received(), fetched.weakened(), fetched.body().length, snapshot.freshness(), snapshot.stored());
    }

    /** Whether this very content is meant: what nobody holds any more is not. */
    boolean isOf(Snapshot snapshot) {
        return bytes.get() == snapshot.fetched();
    }

    /**
     * The snapshot; where its bytes were let go of, another of the same address.
     *
     * @throws FetchException when it has to be asked for and gives no answer
     */
    Snapshot snapshot(Snapshots snapshots) throws FetchException {
        Fetched fetched = bytes.get();
        return fetched == null ? snapshots.get(asked, false) : new Snapshot(fetched, freshness, stored);
    }

    /** The same content with the freshness of a later snapshot of it. */
    Provenance with(Freshness later) {
        return new Provenance(bytes, asked, address, received, weakened, length, later, stored);
    }
}
