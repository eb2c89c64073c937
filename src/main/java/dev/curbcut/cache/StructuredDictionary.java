package dev.curbcut.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dictionary of structured fields (RFC 9651 section 4.2.2), as far as a field that controls caches needs its values. */
final class StructuredDictionary {
    /** What a member's value is. */
    enum Kind {
        INTEGER,
        TRUE,
        FALSE,
        STRING,
        OTHER
    }

    /** @param text of an integer its digits, of a string its content, else empty */
    record Value(Kind kind, String text) {}

    // No repeated group gives back what it took: a long field would need a stack of its length.
    private static final String KEY = "[a-z*][a-z0-9_.*-]*";
    private static final String BARE = "(?:-?\\d{1,12}\\.\\d{1,3}|-?\\d{1,15}|\"(?:[ !#-\\[\\]-~]++|\\\\[\"\\\\])*+\"|:[A-Za-z0-9+/=]*:|\\?[01]"
            + "|[A-Za-z*][!#$%&'*+.^_`|~A-Za-z0-9:/-]*|@-?\\d{1,15})";
    private static final String PARAMETERS = "(?: *; *" + KEY + "(?:=" + BARE + ")?)*+";
    private static final String ITEM = BARE + PARAMETERS;
    private static final Pattern MEMBER = Pattern.compile("\\G(" + KEY + ")(?:=(?:(" + BARE + ")|\\( *(?:" + ITEM + "(?: +" + ITEM + ")*+)? *\\)))?"
            + PARAMETERS + "[ \\t]*(,[ \\t]*)?");

    private StructuredDictionary() {}

    /** The members, the last of a key counting; empty when the text is no such dictionary. */
    static Optional<Map<String, Value>> parse(String text) {
        Map<String, Value> members = new LinkedHashMap<>();
        String rest = text.strip();
        Matcher matcher = MEMBER.matcher(rest);
        int end = 0;
        boolean more = false;
        while (end < rest.length() && matcher.find()) {
            String value = matcher.group(2);
            boolean list = value == null && rest.startsWith("=", matcher.end(1));
            members.put(matcher.group(1), list ? new Value(Kind.OTHER, "") : value(value == null ? "?1" : value));
            end = matcher.end();
            more = matcher.group(3) != null;
            if (!more) {
                break;
            }
        }
        return end == rest.length() && !more ? Optional.of(members) : Optional.empty();
    }

    private static Value value(String bare) {
        if (bare.equals("?1") || bare.equals("?0")) {
            return new Value(bare.equals("?1") ? Kind.TRUE : Kind.FALSE, "");
        }
        if (bare.matches("-?\\d+")) {
            return new Value(Kind.INTEGER, bare);
        }
        return bare.startsWith("\"")
                ? new Value(Kind.STRING, bare.substring(1, bare.length() - 1).replaceAll("\\\\(.)", "$1"))
                : new Value(Kind.OTHER, "");
    }
}
