package dev.curbcut.reading.cms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a script says in literals. Nothing is run. Comments are passed by, so that a line commented out says nothing.
 * Linear: see {@link #BUDGET}.
 */
public final class ScriptScanner {
    /** How often, on average, a character may be read as part of a literal before literals are no longer read. */
    private static final int BUDGET = 4;

    /** An open brace, with what holds for all inside it. */
    private record Brace(boolean conditional, @Nullable String function) {}

    private static final Brace OPEN = new Brace(false, null);

    private final String s;
    private final List<Script.Assignment> assignments = new ArrayList<>();
    private final List<Script.Call> calls = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, Literal> known = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Deque<Brace> braces = new ArrayDeque<>();
    private long budget;
    private int at;
    private boolean condition;
    private @Nullable String function;
    private @Nullable String label;

    private ScriptScanner(String source) {
        this.s = source;
        this.budget = (long) BUDGET * source.length();
    }

    /** Scans a script once, from its beginning to its end. */
    public static Script read(String source) {
        var scanner = new ScriptScanner(source);
        scanner.scan();
        return new Script(scanner.assignments, scanner.calls, scanner.mentioned);
    }

    private void scan() {
        char before = ';';
        for (at = Lexis.blank(s, 0); at < s.length(); at = Lexis.blank(s, at)) {
            char c = s.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                at = Lexis.stringEnd(s, at + 1, c) + 1;
            } else if (c == '/' && Lexis.beginsPattern(before)) {
                at = Lexis.afterPattern(s, at);
            } else if (Character.isJavaIdentifierStart(c)) {
                name();
            } else {
                sign(c);
                at++;
            }
            before = s.charAt(Math.min(at, s.length()) - 1);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '{' -> {
                Brace outer = braces.isEmpty() ? OPEN : braces.peek();
                braces.push(new Brace(
                        condition || outer.conditional(), function != null ? function : outer.function()));
                condition = false;
                function = null;
            }
            case '}' -> {
                if (!braces.isEmpty()) {
                    braces.pop();
                }
                condition = false;
            }
            case ';' -> {
                condition = false;
                function = null;
                label = null;
            }
            default -> {}
        }
    }

    private void name() {
        int from = at;
        while (at < s.length() && (Character.isJavaIdentifierPart(s.charAt(at)) || s.charAt(at) == '.')) {
            at++;
        }
        String name = s.substring(from, at);
        int next = Lexis.blank(s, at);
        char c = next < s.length() ? s.charAt(next) : ';';
        switch (name) {
            case "function" -> functionHead(next);
            case "if", "while", "for", "switch" -> {
                at = c == '(' ? Lexis.afterBracket(s, next + 1) : next;
                condition = true;
            }
            case "else" -> condition = true;
            case "var", "let", "const", "return", "new", "typeof", "do", "try" -> {}
            default -> {
                if (c == '=' && !s.startsWith("==", next) && !s.startsWith("=>", next)) {
                    assignment(name, next + 1, from);
                } else if (c == '(') {
                    call(name, next + 1, from);
                } else if (c == ':') {
                    label = name;
                } else {
                    mentioned.add(name);
                }
            }
        }
    }

    private void functionHead(int next) {
        int end = next;
        while (end < s.length() && Character.isJavaIdentifierPart(s.charAt(end))) {
            end++;
        }
        String named = end > next ? s.substring(next, end) : label;
        int open = Lexis.blank(s, end);
        at = open < s.length() && s.charAt(open) == '(' ? Lexis.afterBracket(s, open + 1) : open;
        function = named == null || named.endsWith("onload") ? null : named;
        label = null;
    }

    private void assignment(String name, int start, int from) {
        label = name;
        at = start;
        Literal value = literal(start);
        if (!(value instanceof Literal.Unknown)) {
            assignments.add(new Script.Assignment(name, value, place(from)));
        }
        if (known.containsKey(name) || changed.contains(name)) {
            known.remove(name);
            changed.add(name);
        } else if (value.word() != null) {
            known.put(name, value);
        } else {
            changed.add(name);
        }
    }

    /** The value at a position, and goes on after it; where it is unknown, what is inside it is scanned instead. */
    private Literal literal(int start) {
        int first = Lexis.blank(s, start);
        if (budget <= 0 || s.startsWith("function", first)) {
            return Literal.UNKNOWN;
        }
        var literals = new Literals(s, first, known);
        Literal value = literals.value();
        budget -= literals.position() - first;
        if (!(value instanceof Literal.Unknown)) {
            at = literals.position();
        }
        return value;
    }

    private void call(String name, int start, int from) {
        mentioned.add(name);
        at = start;
        int first = Lexis.blank(s, start);
        char c = first < s.length() ? s.charAt(first) : ')';
        if (budget <= 0 || c == ')' || s.startsWith("function", first)) {
            return;
        }
        var literals = new Literals(s, first, known);
        List<Literal> arguments = literals.arguments();
        budget -= literals.position() - first;
        calls.add(new Script.Call(name, arguments, place(from)));
        if (arguments.stream().noneMatch(Literal.Unknown.class::isInstance)) {
            at = literals.position();
        }
    }

    private Script.Place place(int from) {
        Brace inside = braces.isEmpty() ? OPEN : braces.peek();
        return new Script.Place(from, condition || inside.conditional(), inside.function());
    }
}
