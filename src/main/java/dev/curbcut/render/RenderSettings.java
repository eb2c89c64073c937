package dev.curbcut.render;

import dev.curbcut.render.answer.TooLong;

/**
 * The limits of what is written for a reader.
 *
 * @param partCharacters about how long a part of a long page may be, in characters, at least 1000
 * @param characters the longest page that is written, in characters, its mark-up included; more is {@link TooLong}
 * @param postSearches whether searches that origins take by POST work here; else they are described
 */
public record RenderSettings(int partCharacters, int characters, boolean postSearches) {
    /** With searches that work, of either kind. */
    public RenderSettings(int partCharacters, int characters) {
        this(partCharacters, characters, true);
    }

    public RenderSettings {
        if (characters < 100_000) {
            throw new IllegalArgumentException("render.characters must be at least 100000, not " + characters);
        }
        if (partCharacters < 1000) {
            throw new IllegalArgumentException("render.part-characters must be at least 1000, not " + partCharacters);
        }
    }
}
