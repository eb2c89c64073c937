package dev.curbcut.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One query that holds both the origin's parameters and the reader's settings.
 *
 * <p>A parameter whose percent-decoded name is a setting's is the reader's. An origin's parameter of such a name, or of
 * tildes and such a name, is written with one tilde more in front. Names that begin with {@code -} are kept for settings to
 * come: they are dropped on the way in, and an origin's is written with a tilde as well.
 *
 * @param origin the origin's own query, byte for byte; null where it has none
 * @param settings names and values as given, in order
 */
record Query(@Nullable String origin, List<Map.Entry<Setting, String>> settings) {

    /** Takes our query apart. */
    static Query read(@Nullable String raw) {
        if (raw == null) {
            return new Query(null, List.of());
        }
        var settings = new ArrayList<Map.Entry<Setting, String>>();
        var rest = new StringJoiner("&");
        boolean any = raw.isEmpty();
        for (String parameter : raw.split("&", -1)) {
            String name = name(parameter);
            Optional<Setting> setting = Setting.named(name);
            if (setting.isPresent()) {
                int equals = parameter.indexOf('=');
                settings.add(Map.entry(setting.get(), equals < 0 ? "" : Percent.decodeForm(parameter.substring(equals + 1))));
            } else if (!name.startsWith("-")) {
                rest.add(isEscaped(name) ? unescape(parameter) : parameter);
                any = true;
            }
        }
        return new Query(any ? rest.toString() : null, List.copyOf(settings));
    }

    /** Puts both together: the origin's parameters first, then the settings in canonical order. */
    static @Nullable String write(@Nullable String origin, Preferences preferences, Preferences defaults) {
        String settings = preferences.query(defaults);
        if (origin == null) {
            return settings.isEmpty() ? null : settings;
        }
        var out = new StringJoiner("&");
        for (String parameter : origin.split("&", -1)) {
            String name = name(parameter);
            out.add(isReserved(name) || isEscaped(name) ? "~" + parameter : parameter);
        }
        if (!settings.isEmpty()) {
            out.add(settings);
        }
        return out.toString();
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return Percent.decodeForm(equals < 0 ? parameter : parameter.substring(0, equals));
    }

    private static boolean isReserved(String name) {
        return name.startsWith("-") || Setting.named(name).isPresent();
    }

    /** Tildes and a reserved name. */
    private static boolean isEscaped(String name) {
        int tildes = 0;
        while (tildes < name.length() && name.charAt(tildes) == '~') {
            tildes++;
        }
        return tildes > 0 && isReserved(name.substring(tildes));
    }

    /** Takes the first tilde away, written plainly or as {@code %7E} (browsers' forms encode it). */
    private static String unescape(String parameter) {
        return parameter.substring(parameter.charAt(0) == '~' ? 1 : 3);
    }
}
