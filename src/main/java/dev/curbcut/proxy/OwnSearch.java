package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.address.SameSite;
import dev.curbcut.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page is asked with, and so whether what its script posts is that very search: on many sites the page of results is a shell whose
 * script takes the words out of the page's address and posts them.
 *
 * @param words the values of its query, or of what was posted to get it
 */
record OwnSearch(Address page, Set<String> words) {
    /** As scripts form-encode: ASCII, whatever the words are written in. */
    private static final Pattern ENCODED = Pattern.compile("[!-~]+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    OwnSearch {
        words = Set.copyOf(words);
    }

    /** @param query as in an address or a form, encoded; empty for none */
    static OwnSearch of(Address page, String query) {
        return new OwnSearch(page, fields(query).map(OwnSearch::value).filter(word -> !word.isBlank()).collect(Collectors.toSet()));
    }

    /**
     * What is posted, where it is a search by what it is called and where it goes (as a form's has to be), to the page's own site, and
     * searches for the page's own words: a number alone may be a page's, a key's, a place's.
     */
    Optional<PostedSearch> takes(Address action, String form) {
        if (!SameSite.of(page, action) || !ENCODED.matcher(form).matches() || fields(form).map(OwnSearch::value).noneMatch(this::isOwn)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        fields(form).forEach(field -> names.add(Percent.decodeForm(field.replaceFirst("=.*", ""))));
        var search = new PostedSearch(action, form, names, form);
        return Reader.takesForSearch(search) ? Optional.of(search) : Optional.empty();
    }

    private boolean isOwn(String value) {
        return words.contains(value) && LETTER.matcher(value).find();
    }

    private static Stream<String> fields(String query) {
        return Stream.of(query.split("&")).filter(field -> !field.isEmpty());
    }

    private static String value(String field) {
        int equals = field.indexOf('=');
        return equals < 0 ? "" : Percent.decodeForm(field.substring(equals + 1));
    }
}
