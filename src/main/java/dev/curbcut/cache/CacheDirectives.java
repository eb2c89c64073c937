package dev.curbcut.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The directives of a Cache-Control or a CDN-Cache-Control header.
 *
 * @param values by lower-case name; empty for one without a value
 */
record CacheDirectives(Map<String, String> values) {
    /** Greater lifetimes are taken as this (RFC 9111 section 1.2.2). */
    static final long MOST_SECONDS = 1L << 31;

    /** A name; perhaps a value, quoted or not; what stands between them and the next comma is no directive's. No step is taken back: on a long field the stack would not hold them all. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "\\G[\\s,]*([^\\s,=\";]+)(?:(=)(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|([^\\s,\";]+))?)?((?:[^,\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"|\")*+)");

    /** Reads Cache-Control (RFC 9111 section 5.2), forgiving what is no directive. */
    static CacheDirectives cacheControl(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = DIRECTIVE.matcher(String.join(",", lines));
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean time = Time.named(name);
            values.merge(name, value(matcher, time), time ? CacheDirectives::shorter : CacheDirectives::wider);
        }
        return new CacheDirectives(Map.copyOf(values));
    }

    /** A time with anything around it, a space before its number too, is no time: whoever wrote it meant one, so it is 0. */
    private static String value(Matcher matcher, boolean time) {
        String value = matcher.group(3) != null ? matcher.group(3) : matcher.group(4) == null ? "" : matcher.group(4);
        return time && (matcher.group(2) == null || !matcher.group(5).isBlank()) ? "" : value;
    }

    /** Reads CDN-Cache-Control (RFC 9213 section 2.1); invalid or absent, it says nothing and the other header counts. */
    static CacheDirectives targeted(List<String> lines) {
        return new CacheDirectives(StructuredDictionary.parse(String.join(",", lines))
                .filter(members -> members.entrySet().stream()
                        .noneMatch(member -> Time.named(member.getKey()) && member.getValue().kind() != StructuredDictionary.Kind.INTEGER))
                .map(members -> members.entrySet().stream()
                        .filter(member -> member.getValue().kind() != StructuredDictionary.Kind.FALSE)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, member -> member.getValue().text())))
                .orElse(Map.of()));
    }

    /** Of a time given twice the shorter counts; one that is no time makes stale. */
    private static String shorter(String one, String other) {
        OptionalLong first = seconds(one);
        OptionalLong second = seconds(other);
        return first.isEmpty() || second.isPresent() && first.getAsLong() <= second.getAsLong() ? one : other;
    }

    /** Of a directive for all and one for some fields the one for all counts. */
    private static String wider(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? "" : one + "," + other;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether a directive speaks of the whole answer, and not of some of its fields alone. */
    boolean forAll(String name) {
        return has(name) && fields(name).isEmpty();
    }

    /** The fields that a {@code no-cache} or {@code private} speaks of, in lower case; none when it is for all. */
    Set<String> fields(String name) {
        return Arrays.stream(values.getOrDefault(name, "").toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The seconds of a directive: empty when it is absent, 0 when its value is no number (RFC 9111 section 4.2.1). */
    OptionalLong seconds(Time time) {
        return Optional.ofNullable(values.get(time.text))
                .map(value -> OptionalLong.of(seconds(value).orElse(0)))
                .orElse(OptionalLong.empty());
    }

    /** A number of seconds, however many digits it has; empty when the text is none. */
    static OptionalLong seconds(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.empty();
        }
        String digits = text.replaceFirst("^0+(?=.)", "");
        return OptionalLong.of(digits.length() > 10 ? MOST_SECONDS : Math.min(MOST_SECONDS, Long.parseLong(digits)));
    }

    /** Those that carry a time. */
    enum Time {
        MAX_AGE("max-age"),
        S_MAXAGE("s-maxage"),
        STALE_WHILE_REVALIDATE("stale-while-revalidate"),
        STALE_IF_ERROR("stale-if-error");

        private final String text;

        Time(String text) {
            this.text = text;
        }

        private static boolean named(String name) {
            return Arrays.stream(values()).anyMatch(time -> time.text.equals(name));
        }
    }
}
