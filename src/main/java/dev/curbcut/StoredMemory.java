package dev.curbcut;

import dev.curbcut.cache.Store;
import dev.curbcut.cache.StoreLost;
import dev.curbcut.reading.memory.SharedMemory;
import java.time.Duration;
import java.util.Optional;

/**
 * What is remembered of sites, in the store that all nodes share. Without the store each node goes on with what it knows.
 *
 * @param kept how long a host's memory outlives its last reading
 */
record StoredMemory(Store store, Duration kept) implements SharedMemory {
    @Override
    public Optional<byte[]> get(String host) {
        try {
            return store.memory(host);
        } catch (StoreLost e) {
            return Optional.empty();
        }
    }

    @Override
    public void put(String host, byte[] memory) {
        try {
            store.remember(host, memory, kept);
        } catch (StoreLost e) {
            // It is told again with the next pages; the store itself says in the log that it is lost.
        }
    }
}
