package dev.curbcut.reading;

import dev.curbcut.page.LanguageVersion;
import java.util.List;

/** This page, or its site, in other languages, as the page itself says. */
final class LanguageVersions {
    private LanguageVersions() {}

    /** Reads them from {@code hreflang} and visible switches, which it claims; the page's own language is not among them. */
    static List<LanguageVersion> read(Survey survey, String lang, Context context, Claims claims) {
        return List.of();
    }
}
