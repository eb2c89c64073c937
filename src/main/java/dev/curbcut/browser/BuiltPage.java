package dev.curbcut.browser;

import java.time.Duration;
import java.util.Set;

/**
 * What a page's scripts made of it.
 *
 * @param html the DOM as markup in UTF-8, without scripts; shadow roots as declared ones, frames of the same site as {@code srcdoc}
 * @param limits that it met: what came until then is here
 * @param requests it caused, its own among them
 * @param refused of these
 * @param took how long it took, waiting for a turn at an origin left out
 */
public record BuiltPage(byte[] html, Set<Limit> limits, int requests, int refused, Duration took) {
    public BuiltPage {
        limits = Set.copyOf(limits);
    }

    /** What a page may not have without end. */
    public enum Limit {
        TIME,
        REQUESTS,
        BYTES,
        NODES
    }
}
