package dev.curbcut.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Settings for tests: waits longer than a busy machine needs, but where a wait's end is what is tested. */
public final class Limits {
    public static final FetchSettings PATIENT = of(Duration.ofSeconds(30), Duration.ofSeconds(60), 64 << 10, 3);
    static final FetchSettings SHORT = of(Duration.ofMillis(700), Duration.ofSeconds(2), 64 << 10, 3);

    private Limits() {}

    private static FetchSettings of(Duration firstByte, Duration total, long bodyBytes, int restAfter) {
        return new FetchSettings(
                firstByte, firstByte, total, total, bodyBytes, 2 * bodyBytes, 4, 2, 4, Duration.ZERO, restAfter,
                Duration.ofSeconds(30), Duration.ofMinutes(10), 100, "Mozilla/5.0 (compatible; Curbcut/test)",
                Set.of(), Set.of(), null, null, Map.of());
    }
}
