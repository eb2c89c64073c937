package dev.curbcut.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directives of a Cache-Control or a CDN-Cache-Control header.
 *
 * @param values by lower-case name; empty for one without a value
 */
record Directives(Map<String, String> values) {
    /** Greater lifetimes are taken as this (RFC 9111 section 1.2.2). */
    private static final long MOST_SECONDS = 1L << 31;

    private static final Pattern DIRECTIVE =
            Pattern.compile("\\G[\\s,]*([^\\s,=\";]+)(?:\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\";]*)))?[^,]*");

    /** A dictionary of RFC 8941 as far as RFC 9213 needs it: keys in lower case, bare items without parameters. */
    private static final Pattern TARGETED = Pattern.compile(
            "\\s*[a-z*][a-z0-9_.*-]*(=(-?\\d{1,15}(\\.\\d{1,3})?|\"[^\"\\\\]*\"|\\?[01]|[A-Za-z*][^\\s,;\"]*))?(\\s*;[^,;]*)*\\s*");

    /** Reads Cache-Control (RFC 9111 section 5.2), forgiving what is no directive. */
    static Directives cacheControl(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = DIRECTIVE.matcher(String.join(",", lines));
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3) == null ? "" : matcher.group(3);
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            values.merge(name, value, Directives::stricter);
        }
        return new Directives(Map.copyOf(values));
    }

    /** Reads CDN-Cache-Control (RFC 9213 section 2.1); invalid or absent, it says nothing and the other header counts. */
    static Directives targeted(List<String> lines) {
        String whole = String.join(",", lines);
        for (String member : whole.split(",", -1)) {
            if (!TARGETED.matcher(member).matches()) {
                return new Directives(Map.of());
            }
        }
        return cacheControl(lines);
    }

    /** Of a directive given twice the shorter time counts; one that is no time makes stale. */
    private static String stricter(String one, String other) {
        OptionalLong first = seconds(one);
        OptionalLong second = seconds(other);
        return first.isEmpty() || second.isPresent() && first.getAsLong() <= second.getAsLong() ? one : other;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The seconds of a directive: empty when it is absent, 0 when its value is no number (RFC 9111 section 4.2.1). */
    OptionalLong seconds(Directive directive) {
        String value = values.get(directive.text);
        return value == null ? OptionalLong.empty() : OptionalLong.of(seconds(value).orElse(0));
    }

    private static OptionalLong seconds(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.length() > 10 ? MOST_SECONDS : Math.min(MOST_SECONDS, Long.parseLong(value)));
    }

    /** Those that carry a time. */
    enum Directive {
        MAX_AGE("max-age"),
        S_MAXAGE("s-maxage"),
        STALE_WHILE_REVALIDATE("stale-while-revalidate"),
        STALE_IF_ERROR("stale-if-error");

        private final String text;

        Directive(String text) {
            this.text = text;
        }
    }
}
