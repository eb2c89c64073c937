package dev.curbcut.cache;

import java.time.Duration;

/**
 * What is held, and for how long.
 *
 * @param bytes weight of all snapshots held, in bytes
 * @param shortestGuess least heuristic lifetime, where the origin names none
 * @param longestGuess greatest heuristic lifetime
 * @param grace how long past a heuristic lifetime a copy is still served while a new one is fetched
 * @param staleOnError how long past its lifetime a copy is served when the origin fails
 * @param missing how long a 404 or 410 is remembered, where the origin names no lifetime
 * @param failing how long a failure (no answer, or a 5xx) is remembered
 * @param reloadEvery least time between two forced reloads of one address
 * @param flights most fetches under way at a time, over all addresses
 * @param patience longest time a reader waits for a fetch under way
 * @param store limits towards the shared store
 */
public record CacheSettings(
        long bytes,
        Duration shortestGuess,
        Duration longestGuess,
        Duration grace,
        Duration staleOnError,
        Duration missing,
        Duration failing,
        Duration reloadEvery,
        int flights,
        Duration patience,
        StoreSettings store) {
    /** @throws IllegalArgumentException when a limit is out of its range; the message names it as the configuration does */
    public CacheSettings {
        require(bytes >= 1 << 20, "bytes must be at least 1M");
        require(!shortestGuess.isNegative() && shortestGuess.compareTo(longestGuess) <= 0,
                "shortest-guess must be at least 0 and at most longest-guess");
        require(!grace.isNegative(), "grace must not be negative");
        require(!staleOnError.isNegative(), "stale-on-error must not be negative");
        require(!missing.isNegative(), "missing must not be negative");
        require(!failing.isNegative(), "failing must not be negative");
        require(!reloadEvery.isNegative(), "reload-every must not be negative");
        require(flights >= 1, "flights must be at least 1");
        require(!patience.isNegative() && !patience.isZero(), "patience must be longer than 0");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("curbcut.cache." + message);
        }
    }
}
