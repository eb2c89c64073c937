package dev.curbcut.reading.cms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A literal of a script or of JSON: what stands there, without running anything. */
public sealed interface Literal {
    /** A string, unescaped. */
    record Text(String text) implements Literal {}

    /** A number, {@code true}, {@code false} or {@code null}, as written. */
    record Bare(String token) implements Literal {}

    record Array(List<Literal> values) implements Literal {}

    /** An object, its keys in order. */
    record Fields(Map<String, Literal> fields) implements Literal {}

    /** An expression that only a program could know. */
    record Unknown() implements Literal {}

    Literal UNKNOWN = new Unknown();

    /** The string, or null when this is none. */
    default @Nullable String text() {
        return this instanceof Text(String text) ? text : null;
    }

    /** The string or the number's digits as a text, or null when this is neither. */
    default @Nullable String word() {
        return switch (this) {
            case Text(String text) -> text;
            case Bare(String token) -> token.equals("null") || token.equals("undefined") ? null : token;
            case Array a -> null;
            case Fields f -> null;
            case Unknown u -> null;
        };
    }

    /** The whole number this stands for, quoted or not; null when it is none from 0 to 99,999,999. */
    default @Nullable Integer number() {
        String word = word();
        if (word == null) {
            return null;
        }
        String digits = word.strip();
        boolean whole = !digits.isEmpty() && digits.length() <= 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.valueOf(digits) : null;
    }

    /** The elements of an array; empty for anything else. */
    default List<Literal> values() {
        return this instanceof Array(List<Literal> values) ? values : List.of();
    }

    /** A field of an object by its name; {@link #UNKNOWN} where there is none. */
    default Literal field(String name) {
        return this instanceof Fields(Map<String, Literal> fields) ? fields.getOrDefault(name, UNKNOWN) : UNKNOWN;
    }
}
