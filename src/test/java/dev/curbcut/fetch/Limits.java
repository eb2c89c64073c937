package dev.curbcut.fetch;

import java.time.Duration;
import java.util.Set;

/** Settings for tests: short waits, so that what has to end in time does. */
final class Limits {
    static final FetchSettings SHORT = of(Duration.ofSeconds(2), 64 << 10, 3);

    private Limits() {}

    static FetchSettings of(Duration total, long bodyBytes, int restAfter) {
        return new FetchSettings(
                Duration.ofMillis(800), Duration.ofMillis(700), total, total, bodyBytes, 4, 2, 4, Duration.ZERO, restAfter,
                Duration.ofSeconds(30), Duration.ofMinutes(10), 100, "Mozilla/5.0 (compatible; Curbcut/test)",
                Set.of(), Set.of(), null);
    }
}
