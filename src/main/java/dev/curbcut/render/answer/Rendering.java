package dev.curbcut.render.answer;

import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.address.Preferences;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer depends on besides the page.
 *
 * @param unknown settings that nobody knows here; each becomes a note
 * @param asked the address the reader asked for, before any redirect; null where none was
 * @param fetched when the origin sent what the page was made of; null where it didn't come from an origin
 * @param stale whether it is past its time because the origin could not be asked again
 * @param acceptLanguage the header of that name; only the doorway, the settings and notices look at it
 * @param request the number of this request, which a notice of a failure tells; null for none
 * @param search what was posted to get the page; null for nothing
 * @param changes of the page since the copy before; null where none is known
 * @param weakened whether it came over a connection that is not secure, though a secure one was asked for
 */
public record Rendering(
        Preferences preferences,
        List<Choices.Unknown> unknown,
        @Nullable Address asked,
        @Nullable Instant fetched,
        boolean stale,
        @Nullable String acceptLanguage,
        @Nullable String request,
        @Nullable PostedSearch search,
        @Nullable Changes changes,
        boolean weakened) {
    public Rendering {
        unknown = List.copyOf(unknown);
    }

    public Rendering(
            Preferences preferences, List<Choices.Unknown> unknown, @Nullable Address asked, @Nullable Instant fetched, boolean stale,
            @Nullable String acceptLanguage) {
        this(preferences, unknown, asked, fetched, stale, acceptLanguage, null, null, null, false);
    }

    public Rendering(
            Preferences preferences, List<Choices.Unknown> unknown, @Nullable Address asked, @Nullable Instant fetched, boolean stale,
            @Nullable String acceptLanguage, @Nullable String request) {
        this(preferences, unknown, asked, fetched, stale, acceptLanguage, request, null, null, false);
    }

    /** The same for what a search found. @param posted null for a page that no search found */
    public Rendering found(@Nullable PostedSearch posted) {
        return new Rendering(preferences, unknown, asked, fetched, stale, acceptLanguage, request, posted, changes, weakened);
    }

    /** The same with what changed on the page. */
    public Rendering with(@Nullable Changes others) {
        return new Rendering(preferences, unknown, asked, fetched, stale, acceptLanguage, request, search, others, weakened);
    }

    /** The same for what came over such a connection as it says. */
    public Rendering weakened(boolean so) {
        return new Rendering(preferences, unknown, asked, fetched, stale, acceptLanguage, request, search, changes, so);
    }

    /** A page from a file, read as the reader prefers. */
    public static Rendering of(Preferences preferences) {
        return new Rendering(preferences, List.of(), null, null, false, null);
    }
}
