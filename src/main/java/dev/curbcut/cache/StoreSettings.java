package dev.curbcut.cache;

import java.time.Duration;

/**
 * Limits towards the shared store.
 *
 * @param lease how long the right to fetch outlives a node that died; renewed while it lives
 * @param look how often a node looks whether another's fetch has landed
 * @param await longest wait for another node's fetch; then a node asks the origin itself
 * @param valueBytes largest value, compressed
 * @param timeout longest wait for one operation
 * @param pause how long the store is left alone after it failed
 */
public record StoreSettings(
        Duration lease, Duration look, Duration await, int valueBytes, Duration timeout, Duration pause) {
    /** @throws IllegalArgumentException when a limit is out of its range; the message names it as the configuration does */
    public StoreSettings {
        require(lease.toMillis() >= 100, "lease must be at least 100ms");
        require(look.toMillis() >= 1, "look must be at least 1ms");
        require(!await.isNegative(), "await must not be negative");
        require(valueBytes >= 1024, "value-bytes must be at least 1K");
        require(timeout.toMillis() >= 1, "timeout must be at least 1ms");
        require(!pause.isNegative(), "pause must not be negative");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("curbcut.cache.store." + message);
        }
    }
}
