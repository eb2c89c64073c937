package dev.curbcut.address;

import java.util.List;

/**
 * A search that an origin takes by POST, as it stands in our URL: {@code /-/search/https://HOST/ACTION?FIELDS&-charset=…&-settings=…}.
 *
 * @param action where it is posted, with its own query
 * @param asked what our URL says of it, raw: the fields, form-encoded in UTF-8, and what is ours but for the settings
 * @param names of the fields
 * @param body what is posted: the fields, form-encoded as the origin expects them
 */
public record PostedSearch(Address action, String asked, List<String> names, String body) {
    public PostedSearch {
        names = List.copyOf(names);
    }
}
