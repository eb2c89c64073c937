package dev.curbcut.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogues that are installed: one file a language. Immutable. */
public final class Catalogues {
    private Catalogues() {}

    /** Reads the catalogues that come with the program. */
    public static Catalogues load() {
        throw new UnsupportedOperationException();
    }

    /** Language tags (BCP 47) in the order they are offered. */
    public List<String> tags() {
        throw new UnsupportedOperationException();
    }

    /** The catalogue that serves readers of a language ({@code zh-CN} is served by {@code zh-Hans}). */
    public Optional<Catalogue> match(String lang) {
        throw new UnsupportedOperationException();
    }

    /** The same, and English where none serves. */
    public Catalogue of(String lang) {
        throw new UnsupportedOperationException();
    }

    /** The best for an {@code Accept-Language} header (RFC 9110 section 12.5.4), English where none serves. */
    public Catalogue accept(@Nullable String header) {
        throw new UnsupportedOperationException();
    }
}
