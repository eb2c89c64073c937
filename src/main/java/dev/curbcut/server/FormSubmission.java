package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Percent;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.address.Setting;
import dev.curbcut.charset.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's own form leads. A browser sends our page's forms in UTF-8, whatever the origin's page is in: the fields
 * are encoded anew in the charset that the origin expects (HTML, "application/x-www-form-urlencoded serializing"), in
 * their order, and the fields that are ours are taken out. Where the site's script would have copied what was typed into
 * another field, {@code -rename} says so: {@code from&to&pattern}, each form-encoded, {@code %s} standing for the value. The
 * query that an action had itself, which a browser replaces, is {@code -query}.
 */
record FormSubmission(List<Map.Entry<String, String>> fields, Charset charset, List<Map.Entry<Setting, String>> settings, @Nullable String ownQuery, String asked) {
    static final String CHARSET = "-charset";
    static final String SETTINGS = "-settings";
    static final String RENAME = "-rename";
    static final String QUERY = "-query";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** What was typed as {@code from} goes out as {@code to}, in {@code pattern}. */
    private record Rename(String from, String to, String pattern) {}

    static FormSubmission read(@Nullable String query) {
        Charset charset = StandardCharsets.UTF_8;
        List<Map.Entry<Setting, String>> settings = List.of();
        String own = null;
        var asked = new StringJoiner("&");
        var renames = new ArrayList<Rename>();
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (String parameter : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String value = value(parameter);
            String name = name(parameter);
            switch (name) {
                case CHARSET -> charset = charset(value);
                case SETTINGS -> settings = Parameters.of(value).settings();
                case RENAME -> rename(value).ifPresent(renames::add);
                case QUERY -> own = value;
                default -> fields.add(Map.entry(name, value));
            }
            if (!name.equals(SETTINGS)) {
                asked.add(parameter);
            }
        }
        renames.forEach(rename -> apply(rename, fields));
        return new FormSubmission(fields, charset, settings, own, asked.toString());
    }

    /** Where the form leads by GET. */
    Route.Go get(Address action) {
        return new Route.Go(action.withQuery(encoded()), settings);
    }

    /** The search that is posted. @throws BadAddress where what is to be the action's own query can't be one */
    Route.Search search(Address action) throws BadAddress {
        Address to = ownQuery == null || ownQuery.isEmpty() ? action.withQuery(null) : Address.parse(action.withQuery(null) + "?" + ownQuery);
        return new Route.Search(new PostedSearch(to, asked, fields.stream().map(Map.Entry::getKey).toList(), encoded()), settings);
    }

    private String encoded() {
        var out = new StringJoiner("&");
        for (var field : fields) {
            out.add(Percent.encodeForm(lines(field.getKey()), charset) + "=" + Percent.encodeForm(lines(field.getValue()), charset));
        }
        return out.toString();
    }

    private static Optional<Rename> rename(String text) {
        String[] parts = text.split("&", -1);
        return parts.length != 3
                ? Optional.empty()
                : Optional.of(new Rename(Percent.decodeForm(parts[0]), Percent.decodeForm(parts[1]), Percent.decodeForm(parts[2])));
    }

    /** The copy stands where the page has its field, else at the end. */
    private static void apply(Rename rename, List<Map.Entry<String, String>> fields) {
        Optional<String> typed = fields.stream().filter(f -> f.getKey().equals(rename.from())).map(Map.Entry::getValue).findFirst();
        if (typed.isEmpty()) {
            return;
        }
        var copy = Map.entry(rename.to(), rename.pattern().replace("%s", typed.get()));
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).getKey().equals(rename.to())) {
                fields.set(i, copy);
                return;
            }
        }
        fields.add(copy);
    }

    /** With each end of a line as a form sends it (HTML, "constructing the entry list"); what a link holds may have others. */
    private static String lines(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\r\n");
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return Percent.decodeForm(equals < 0 ? parameter : parameter.substring(0, equals));
    }

    private static String value(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? "" : Percent.decodeForm(parameter.substring(equals + 1));
    }

    /** What nobody knows is UTF-8. */
    static Charset charset(String label) {
        Charset charset = Charsets.of(label);
        return charset == null ? StandardCharsets.UTF_8 : Charsets.output(charset);
    }
}
