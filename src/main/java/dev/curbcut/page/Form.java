package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of the origin's.
 *
 * @param title what it is for; null where the origin doesn't say
 * @param sending how it is sent, as far as it works here; any other is described
 * @param charset what the origin expects its fields in (HTML {@code accept-charset}, else the page's own)
 * @param search whether it searches the site
 * @param captcha whether it asks to read a picture or solve a riddle
 * @param renames fields whose value goes out under another name as well, as the site's script would have it
 * @param errors that the origin shows of the form as a whole; those of one field are with it
 */
public record Form(
        @Nullable String title,
        Address action,
        Sending sending,
        String charset,
        boolean search,
        boolean captcha,
        List<Field> fields,
        List<Rename> renames,
        List<String> errors) {
    public Form {
        fields = List.copyOf(fields);
        renames = List.copyOf(renames);
        errors = List.copyOf(errors);
    }

    /** Without an error. */
    public Form(@Nullable String title, Address action, Sending sending, String charset, boolean search, boolean captcha, List<Field> fields, List<Rename> renames) {
        this(title, action, sending, charset, search, captcha, fields, renames, List.of());
    }

    /** The same, for what a line beside it says. */
    public Form titled(String other) {
        return new Form(other, action, sending, charset, search, captcha, fields, renames, errors);
    }

    /** By where it leads and with how much: forms of one page that agree in these are compared in full. */
    @Override
    public int hashCode() {
        return action.hashCode() * 31 + fields.size();
    }

    /** How a form gets to its origin from here. */
    public enum Sending {
        /** By GET to its action. */
        GET,
        /** By POST to its action, as a search. */
        SEARCH,
        /** Not at all: it is posted and no search, or only a script of the origin's sends it. */
        NONE
    }

    /** The value of {@code from} goes out under {@code to}, in {@code pattern} where {@code %s} stands for it. */
    public record Rename(String from, String to, String pattern) {}
}
