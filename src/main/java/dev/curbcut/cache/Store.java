package dev.curbcut.cache;

import dev.curbcut.address.Address;
import java.time.Duration;
import java.util.Optional;

/**
 * Where several nodes keep what any of them fetched. Holds pages of origins, nothing of readers. Safe for many threads;
 * blocks, each operation for no longer than a named time.
 */
public interface Store extends AutoCloseable {
    /** The copy of an address, however old; empty when there is none, or none this version can read. */
    Optional<SharedCopy> get(Address address) throws StoreLost;

    /** Keeps a copy for so long; one that is too large is not kept. */
    void put(Address address, SharedCopy copy, Duration time) throws StoreLost;

    /** The right to ask the origin for an address; empty while another node has it. */
    Optional<Lease> lease(Address address) throws StoreLost;

    /** What nodes remember of the pages of a host; empty when nothing is. */
    Optional<byte[]> memory(String host) throws StoreLost;

    /** Keeps that for so long; what is too large is not kept. */
    void remember(String host, byte[] memory, Duration time) throws StoreLost;

    /** Whether it answered when it was last asked; true before the first time. Never blocks. */
    boolean answers();

    @Override
    void close();

    /** It ends by itself if its node dies, and lasts while the node works. */
    interface Lease extends AutoCloseable {
        @Override
        void close();
    }
}
