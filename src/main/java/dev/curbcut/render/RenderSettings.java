package dev.curbcut.render;

/**
 * The limits of what is written for a reader.
 *
 * @param partCharacters about how long a part of a long page may be, in characters, at least 1000
 */
public record RenderSettings(int partCharacters) {
    public RenderSettings {
        if (partCharacters < 1000) {
            throw new IllegalArgumentException("render.part-characters must be at least 1000, not " + partCharacters);
        }
    }
}
