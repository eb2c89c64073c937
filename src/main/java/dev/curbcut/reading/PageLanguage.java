package dev.curbcut.reading;

import org.jspecify.annotations.Nullable;

/** The language of a page and of its parts: the characters decide, then what the page declares. */
final class PageLanguage {
    private PageLanguage() {}

    /** BCP 47; {@code und} where nothing tells. */
    static String of(Survey survey, Context context) {
        return "und";
    }

    /**
     * The language of a part, where it is plainly another than that around it.
     *
     * @param declared the nearest {@code lang} attribute within the body, or null
     * @return null where it is the same, or can't be told
     */
    static @Nullable String foreign(String text, @Nullable String declared, String around) {
        return null;
    }
}
