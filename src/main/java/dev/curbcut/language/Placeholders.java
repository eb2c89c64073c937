package dev.curbcut.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places {@code {0}} to {@code {9}} of a message, where something is filled in. */
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Placeholders() {}

    /** What is filled in is not looked at again: it may hold braces. A place without an argument stays. */
    static String fill(String message, Object... arguments) {
        Matcher places = PLACE.matcher(message);
        var out = new StringBuilder();
        while (places.find()) {
            int n = places.group(1).charAt(0) - '0';
            String filled = n < arguments.length ? String.valueOf(arguments[n]) : places.group();
            places.appendReplacement(out, Matcher.quoteReplacement(filled));
        }
        return places.appendTail(out).toString();
    }

    /** The places a message has, sorted. */
    static List<String> of(String message) {
        var found = new ArrayList<String>();
        Matcher places = PLACE.matcher(message);
        while (places.find()) {
            found.add(places.group());
        }
        found.sort(null);
        return found;
    }
}
