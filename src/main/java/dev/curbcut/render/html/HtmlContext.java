package dev.curbcut.render.html;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.language.Catalogue;
import dev.curbcut.render.answer.Hrefs;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of one HTML answer share.
 *
 * @param ui our own words, in the interface's language
 * @param lang of the content
 * @param address of the page that is read; null where there is none
 * @param characters that may be written
 * @param postSearches whether searches that origins take by POST work here
 * @param search whether the page was found by a search that has no address of its own
 * @param self the URL of this answer under other preferences
 * @param marks of the texts of the page
 * @param sheets of paper that a document has; 0 for any other page
 */
public record HtmlContext(
        Catalogue ui,
        String lang,
        @Nullable Address address,
        Preferences preferences,
        Hrefs hrefs,
        int characters,
        boolean postSearches,
        boolean search,
        Function<Preferences, String> self,
        TextMarks marks,
        int sheets) {

    /** To be written in the content's language. */
    public Html html() {
        return new Html(lang, characters);
    }

    /** Words of ours. */
    public String say(String key, Object... arguments) {
        return ui.say(key, arguments);
    }

    /** The interface's language tag. */
    public String uiLang() {
        return ui.tag();
    }

    /** Where the original is. */
    String original() {
        return String.valueOf(address);
    }
}
