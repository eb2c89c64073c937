package dev.curbcut.cache;

import java.time.Duration;

/** Settings for tests of the cache: round times. */
final class Rules {
    static final StoreSettings STORE = new StoreSettings(
            Duration.ofMillis(600), Duration.ofMillis(5), Duration.ofSeconds(5), 1 << 20, Duration.ofMillis(300),
            Duration.ofMillis(50));
    static final CacheSettings ROUND = of(Duration.ofSeconds(5));

    private Rules() {}

    static CacheSettings of(Duration patience) {
        return new CacheSettings(
                8 << 20, Duration.ofSeconds(300), Duration.ofHours(24), Duration.ofSeconds(600), Duration.ofDays(7),
                Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(20), 16, patience, STORE);
    }
}
