package dev.curbcut.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The themes that are installed, and a style sheet for each. Immutable. */
public final class Themes {
    /** The name that follows the reader's system. */
    public static final String AUTO = "auto";

    private Themes() {}

    /**
     * Reads the themes that come with the program, then those of a folder, which win over one of the same name.
     *
     * @throws IllegalArgumentException with a plain sentence, when a file is no theme
     */
    public static Themes load(@Nullable Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Names of the legible themes in their order, {@code auto} not among them. */
    public List<String> names() {
        throw new UnsupportedOperationException();
    }

    /** Every theme found, the illegible ones too. */
    public List<Theme> all() {
        throw new UnsupportedOperationException();
    }

    /** An offered theme. */
    public Optional<Theme> named(String name) {
        throw new UnsupportedOperationException();
    }

    /** The sheet of an offered theme or {@code auto}; of any other name that of {@code auto}. */
    public StyleSheet sheet(String name) {
        throw new UnsupportedOperationException();
    }

    /** The sheet of exactly this file name, {@code NAME.HASH.css}. */
    public Optional<StyleSheet> file(String file) {
        throw new UnsupportedOperationException();
    }
}
