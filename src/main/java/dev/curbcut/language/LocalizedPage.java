package dev.curbcut.language;

import dev.curbcut.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page in the language it is shown in.
 *
 * @param original the language it was written in
 */
public record LocalizedPage(Page page, Way way, String original) {
    /** How a page comes to be in the language a reader chose; the JSON view has the names in lower case. */
    public enum Way {
        /** As it was written: nothing was chosen, or it is the language that was chosen. */
        AS_IS,
        /** The site's own version is another page, a link away. */
        OFFICIAL,
        /** Converted between simplified and traditional characters. */
        SCRIPT,
        /** Translated by a machine. */
        MACHINE,
        /** To be translated by a machine that has not answered in time: as it was written. */
        MACHINE_BUSY,
        /** Only our own words are in that language. */
        INTERFACE;

        /** The key of the sentence that says so, with the language chosen and the page's; null where nothing need be said. */
        public @Nullable String note() {
            return switch (this) {
                case SCRIPT -> "note.script";
                case MACHINE -> "note.machine";
                case MACHINE_BUSY -> "note.machine-busy";
                case INTERFACE -> "note.language";
                case AS_IS, OFFICIAL -> null;
            };
        }
    }

    /** A page as it was written. */
    public static LocalizedPage asIs(Page page) {
        return new LocalizedPage(page, Way.AS_IS, page.lang());
    }
}
