package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of the origin's.
 *
 * @param title what it is for; null where the origin doesn't say
 * @param get whether it is sent by GET: only such a form works here, any other is described
 * @param charset what the origin expects its fields in (HTML {@code accept-charset}, else the page's own)
 * @param search whether it searches the site
 * @param captcha whether it asks to read a picture or solve a riddle
 * @param renames fields whose value goes out under another name as well, as the site's script would have it
 */
public record Form(
        @Nullable String title,
        Address action,
        boolean get,
        String charset,
        boolean search,
        boolean captcha,
        List<Field> fields,
        List<Rename> renames) {
    public Form {
        fields = List.copyOf(fields);
        renames = List.copyOf(renames);
    }

    /** The value of {@code from} goes out under {@code to}, in {@code pattern} where {@code %s} stands for it. */
    public record Rename(String from, String to, String pattern) {}
}
