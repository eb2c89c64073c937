package dev.curbcut.reading.memory;

import java.time.Duration;

/**
 * The limits of what is remembered of sites.
 *
 * @param hosts of how many hosts, at least 1; the one that was asked for longest ago is forgotten first
 * @param pages how many pages of one host count, at least 10; from then on what was seen long ago counts half
 * @param lines how many lines of one host are remembered, at least 100; what only one page said is forgotten first
 * @param kept how long nodes keep what they share of a host that nobody reads, not negative
 */
public record MemorySettings(int hosts, int pages, int lines, Duration kept) {
    public MemorySettings {
        least("site-memory-hosts", hosts, 1);
        least("site-memory-pages", pages, 10);
        least("site-memory-lines", lines, 100);
        if (kept.isNegative()) {
            throw new IllegalArgumentException("reading.site-memory-kept must not be negative");
        }
    }

    private static void least(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("reading." + name + " must be at least " + least + ", not " + value);
        }
    }
}
