package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.address.Preferences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for: a page, and how it is to be read. Nothing of it but the address goes to the origin.
 *
 * @param unknown settings with a value nobody knows here; each becomes a note on the page
 * @param reload whether the reader wants a fresh copy ({@code Cache-Control: no-cache})
 * @param acceptLanguage the header of that name; only notices look at it
 * @param request the number of this request, which a notice of a failure tells; null for none
 * @param search what is to be posted; null for a page that is asked for by GET
 */
public record Ask(
        Address address,
        Preferences preferences,
        List<Choices.Unknown> unknown,
        boolean reload,
        @Nullable String acceptLanguage,
        @Nullable String request,
        @Nullable PostedSearch search) {
    public Ask {
        unknown = List.copyOf(unknown);
    }

    /** The same for another page. */
    public Ask of(Address other) {
        return new Ask(other, preferences, unknown, reload, acceptLanguage, request, null);
    }

    public Ask(Address address, Preferences preferences, List<Choices.Unknown> unknown, boolean reload, @Nullable String acceptLanguage, @Nullable String request) {
        this(address, preferences, unknown, reload, acceptLanguage, request, null);
    }

    public Ask(Address address, Preferences preferences, List<Choices.Unknown> unknown, boolean reload, @Nullable String acceptLanguage) {
        this(address, preferences, unknown, reload, acceptLanguage, null, null);
    }

    /** What a search finds. */
    public static Ask of(PostedSearch search, Preferences preferences, List<Choices.Unknown> unknown, @Nullable String acceptLanguage, @Nullable String request) {
        return new Ask(search.action(), preferences, unknown, false, acceptLanguage, request, search);
    }

    /** Whether the answer to this ask is the answer to all who ask for the same: no note about a setting of its own, nor words
     * of the one who searched. */
    boolean isCommon() {
        return unknown.isEmpty() && search == null;
    }
}
