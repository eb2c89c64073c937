package dev.curbcut.cache;

import java.time.Instant;

/**
 * How long a copy may be used, and how.
 *
 * @param stored whether it may be held at all; one that may not serves only those who waited for it
 * @param freshUntil from when on the origin has to be asked again
 * @param refreshUntil until when it is served while the origin is asked in the background
 * @param errorUntil until when it is served if the origin fails
 */
public record Lifetime(boolean stored, Instant freshUntil, Instant refreshUntil, Instant errorUntil) {}
