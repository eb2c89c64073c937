package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads literals of JavaScript and JSON (ECMA-262 section 12.9, ECMA-404) where they stand in a text, without running
 * anything: strings, joined strings, numbers, arrays, objects. Whatever else an expression holds makes its value unknown
 * and is passed over to the next comma or closing bracket. Tolerant: a text that ends in mid-literal ends it. Linear: each
 * character is passed at most twice.
 */
final class Literals {
    /** Arrays and objects within each other; deeper ones are unknown. */
    private static final int MAX_DEPTH = 64;

    private final String s;
    private final Map<String, Literal> known;
    private int at;

    Literals(String s, int at) {
        this(s, at, Map.of());
    }

    /** @param known values of names met before, for strings joined from them */
    Literals(String s, int at, Map<String, Literal> known) {
        this.s = s;
        this.at = at;
        this.known = known;
    }

    /** The value of a text that is one literal, as JSON is. */
    static Literal of(String text) {
        return new Literals(text, 0).value();
    }

    /** Where reading stopped. */
    int position() {
        return at;
    }

    /** The arguments of a call, from after its opening parenthesis to after the closing one. */
    List<Literal> arguments() {
        return list(')', 0);
    }

    Literal value() {
        return value(0);
    }

    private Literal value(int depth) {
        Literal first = primary(depth);
        if (isOver()) {
            return first;
        }
        var joined = new StringBuilder();
        boolean sound = append(joined, first);
        while (peek() == '+' && sound) {
            at++;
            sound = append(joined, primary(depth));
            if (isOver()) {
                return sound ? new Literal.Text(joined.toString()) : Literal.UNKNOWN;
            }
        }
        return unknown();
    }

    /** Passes blanks and says whether the expression ends here: by a sign, or by a line's end before a new statement. */
    private boolean isOver() {
        int from = at;
        skip();
        char c = peek();
        return isEnd(c) || c == '<' || Character.isJavaIdentifierStart(c) && s.substring(from, at).indexOf('\n') >= 0;
    }

    private void skip() {
        at = Lexis.blank(s, at);
    }

    private static boolean append(StringBuilder joined, Literal value) {
        String word = value.word();
        if (word != null) {
            joined.append(word);
        }
        return word != null;
    }

    private Literal primary(int depth) {
        skip();
        char c = peek();
        if (c == '"' || c == '\'' || c == '`') {
            at++;
            String text = string(c);
            return text == null ? Literal.UNKNOWN : new Literal.Text(text);
        }
        if (c == '[' || c == '{') {
            at++;
            if (depth >= MAX_DEPTH) {
                at = Lexis.afterBracket(s, at);
                return Literal.UNKNOWN;
            }
            return c == '[' ? new Literal.Array(list(']', depth + 1)) : new Literal.Fields(fields(depth + 1));
        }
        int from = at;
        while (at < s.length() && (Character.isJavaIdentifierPart(s.charAt(at)) && s.charAt(at) != 0 || s.charAt(at) == '.'
                || at == from && s.charAt(at) == '-')) {
            at++;
        }
        String word = s.substring(from, at);
        if (word.isEmpty()) {
            return Literal.UNKNOWN;
        }
        boolean bare = Character.isDigit(word.charAt(word.length() - 1)) && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-')
                || word.equals("true") || word.equals("false") || word.equals("null") || word.equals("undefined");
        return bare ? new Literal.Bare(word) : known.getOrDefault(word, Literal.UNKNOWN);
    }

    private List<Literal> list(char close, int depth) {
        List<Literal> values = new ArrayList<>();
        while (true) {
            skip();
            if (at >= s.length()) {
                return values;
            }
            char c = peek();
            if (c == close) {
                at++;
                return values;
            }
            if (c == ',') {
                at++;
            } else if (isEnd(c) || c == '<') {
                return values; // what closes something else, or the script's end: the list was never finished
            } else {
                int before = at;
                values.add(value(depth));
                at = Math.max(at, before + 1); // whatever no literal begins with is passed by
            }
        }
    }

    private Map<String, Literal> fields(int depth) {
        Map<String, Literal> fields = new LinkedHashMap<>();
        while (true) {
            skip();
            if (at >= s.length()) {
                return fields;
            }
            char c = peek();
            if (c == '}') {
                at++;
                return fields;
            }
            if (c == ',') {
                at++;
                continue;
            }
            if (isEnd(c)) {
                return fields;
            }
            int before = at;
            String key = primary(MAX_DEPTH) instanceof Literal.Text(String text) ? text : s.substring(keyStart(), at);
            skip();
            if (peek() == ':') {
                at++;
                fields.putIfAbsent(key, value(depth));
            } else {
                unknown();
            }
            at = Math.max(at, before + 1);
        }
    }

    /** Where the identifier or number that ends here began. */
    private int keyStart() {
        int from = at;
        while (from > 0 && (Character.isJavaIdentifierPart(s.charAt(from - 1)) || s.charAt(from - 1) == '.')) {
            from--;
        }
        return from;
    }

    /** After the opening quote: the string, or null when the line ends first. */
    private @Nullable String string(char quote) {
        int end = Lexis.stringEnd(s, at, quote);
        boolean closed = end < s.length() && s.charAt(end) == quote;
        String raw = s.substring(at, end);
        at = closed ? end + 1 : end;
        return !closed || quote == '`' && raw.contains("${") ? null : Lexis.unescape(raw);
    }

    /** Passes over the rest of an expression. */
    private Literal unknown() {
        int before = at;
        at = Lexis.expressionEnd(s, at);
        if (at == before && at < s.length() && !isEnd(s.charAt(at))) {
            at++;
        }
        return Literal.UNKNOWN;
    }

    private char peek() {
        return at < s.length() ? s.charAt(at) : ';';
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == ')' || c == ']' || c == '}' || c == ';';
    }
}
