package dev.curbcut.configuration;

import com.typesafe.config.ConfigOrigin;

/**
 * Something that a configuration says wrongly.
 *
 * @param place where: {@code FILE:LINE}, an option, or a variable of the environment
 * @param sentence what is wrong and what was expected, in plain English, with its full stop
 */
public record Problem(String place, String sentence) {
    /** Something wrong with what was written there. */
    public static Problem at(ConfigOrigin origin, String sentence) {
        return new Problem(place(origin), sentence);
    }

    /** Where a value was written. */
    public static String place(ConfigOrigin origin) {
        String file = origin.resource() != null ? origin.resource() : origin.filename();
        if (file != null) {
            return origin.lineNumber() > 0 ? file + ":" + origin.lineNumber() : file;
        }
        return origin.description().replaceFirst("^env var(iable)? ", "environment variable ");
    }

    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
