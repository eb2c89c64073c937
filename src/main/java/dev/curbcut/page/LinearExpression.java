package dev.curbcut.page;

import dev.curbcut.page.Expression.Fraction;
import dev.curbcut.page.Expression.Grid;
import dev.curbcut.page.Expression.Kind;
import dev.curbcut.page.Expression.Limits;
import dev.curbcut.page.Expression.Root;
import dev.curbcut.page.Expression.Row;
import dev.curbcut.page.Expression.Scripts;
import dev.curbcut.page.Expression.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a formula in one line, with brackets wherever the line alone could be taken for another formula. */
final class LinearExpression {
    /** Signs between two sides, with a space on either: relations, sums, products written out. */
    private static final String BETWEEN = "=≠≈≡≅∼<>≤≥≪≫⩽⩾+-−±∓×·⋅÷∪∩∈∉⊂⊆⊃⊇∧∨→←↔⇒⇔↦:∶≔∝⊥∥∣∘∗*/∕";

    private static final String OPENING = "([{⟨⌈⌊|‖";
    private static final String CLOSING = ")]}⟩⌉⌋|‖,;!%‰°′″";
    private static final String RAISED_BY_NATURE = "°∘′″‴'℃";
    private static final String DIVIDING = "÷/∕:∶^";

    private final StringBuilder out = new StringBuilder();

    String of(Expression expression) {
        write(expression);
        return out.toString().strip();
    }

    private void write(Expression expression) {
        switch (expression) {
            case Token token -> token(token, false);
            case Row row -> row(row.parts());
            case Fraction f -> out.append(single(f.numerator())).append('/').append(single(f.denominator()));
            case Root root -> out.append(root(root));
            case Scripts s -> {
                out.append(base(s.base()));
                mark('_', s.below());
                mark('^', s.above());
            }
            case Limits limits -> limits(limits);
            case Grid grid -> out.append(grid.rows().stream()
                    .map(row -> row.stream().map(Expression::linear).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; ", "[", "]")));
        }
    }

    private void row(List<Expression> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Expression part = parts.get(i);
            boolean first = i == 0 || isSign(parts.get(i - 1), BETWEEN + OPENING + ",;");
            if (part instanceof Token token && token.kind() == Kind.OPERATOR) {
                token(token, !first && i < parts.size() - 1);
                continue;
            }
            Expression before = i == 0 ? null : parts.get(i - 1);
            Expression after = i == parts.size() - 1 ? null : parts.get(i + 1);
            boolean mixed = part instanceof Fraction f && isNumber(before) && isNumber(f.numerator()) && isNumber(f.denominator());
            boolean bracketed = part instanceof Fraction && (touches(before) && !mixed || touches(after));
            append(bracketed ? "(" + part.linear() + ")" : part.linear(), before, bracketed);
        }
    }

    /** Sets off what would run into the part before: a number behind a letter or a number, a word, anything behind a mark. */
    private void append(String text, @Nullable Expression before, boolean bracketed) {
        boolean letters = before instanceof Token b && b.kind() == Kind.IDENTIFIER && b.text().length() == 1;
        boolean run = !out.isEmpty() && !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0)) && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        boolean close = letters && text.length() >= 1 && Character.isLetter(text.codePointAt(0)) && (text.length() == 1 || !Character.isLetter(text.charAt(1)));
        boolean product = isNumber(before) && run && Character.isLetter(text.codePointAt(0));
        boolean marked = before != null && !(before instanceof Token) && !(before instanceof Row) && !bracketed && !text.startsWith("(");
        if (run && !close && !product || marked && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        out.append(text);
    }

    /** @param between whether it stands between two sides */
    private void token(Token token, boolean between) {
        String text = token.text();
        if (token.kind() != Kind.OPERATOR) {
            out.append(text);
        } else if (text.equals("\u2061") || text.equals("\u2064")) {
            out.append(' '); // a function's application, an added fraction: sin x, 2 1/2
        } else if (text.equals("\u2063")) {
            out.append(',');
        } else if (!text.equals("\u2062")) { // an invisible times
            boolean open = between && (BETWEEN.contains(text) || text.length() > 1);
            boolean comma = between && (text.equals(",") || text.equals(";"));
            out.append(open && !endsWithSpace() ? " " : "").append(text).append(open || comma ? " " : "");
        }
    }

    private boolean endsWithSpace() {
        return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
    }

    private void mark(char sign, @Nullable Expression script) {
        if (script == null || script.linear().isEmpty()) {
            return;
        }
        String text = script.linear();
        boolean natural = sign == '^' && text.chars().allMatch(c -> RAISED_BY_NATURE.indexOf(c) >= 0);
        out.append(natural ? text.replace('∘', '°') : sign + single(script));
    }

    private void limits(Limits limits) {
        String over = limits.over() == null ? "" : limits.over().linear();
        String base = limits.base().linear();
        char accent = over.length() == 1 && limits.under() == null ? accent(over.charAt(0)) : 0;
        if (accent != 0) {
            boolean letter = base.codePointCount(0, base.length()) == 1;
            out.append(letter ? base + accent : over + "(" + base + ")");
            return;
        }
        out.append(base(limits.base()));
        mark('_', limits.under());
        mark('^', limits.over());
    }

    /** The combining form of an accent; 0 where it is none. */
    private static char accent(char sign) {
        return switch (sign) {
            case '¯', '‾', 'ˉ', '―', '_' -> '\u0304';
            case '^', 'ˆ' -> '\u0302';
            case '~', '˜', '∼' -> '\u0303';
            case '→', '⃗' -> '\u20d7';
            case '˙', '.' -> '\u0307';
            case '¨' -> '\u0308';
            case 'ˇ' -> '\u030c';
            default -> 0;
        };
    }

    private static String root(Root root) {
        String degree = root.degree() == null ? "" : root.degree().linear();
        String sign = degree.isEmpty() || degree.equals("2") ? "√" : degree.equals("3") ? "∛" : degree.equals("4") ? "∜" : "√[" + degree + "]";
        return sign + single(root.radicand());
    }

    /** What a mark stands behind: nothing, or one thing. */
    private static String base(Expression base) {
        return base.linear().isEmpty() ? "" : single(base);
    }

    /** As one thing: a token as it is, everything else in brackets. */
    private static String single(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Row row && row.parts().size() == 1) {
            inner = row.parts().getFirst();
        }
        String text = inner.linear();
        boolean whole = inner instanceof Token token && (token.kind() != Kind.TEXT || text.codePoints().allMatch(Character::isLetterOrDigit));
        return whole || inner instanceof Grid || inner instanceof Row && isBracketed(text) ? text : "(" + text + ")";
    }

    /** Whether one pair of round brackets holds it all. */
    private static boolean isBracketed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i > 0 && i == text.length() - 1;
            }
        }
        return false;
    }

    private static boolean isNumber(@Nullable Expression part) {
        return part instanceof Token token && token.kind() == Kind.NUMBER;
    }

    private static boolean isSign(Expression part, String signs) {
        return part instanceof Token token && token.kind() == Kind.OPERATOR && signs.contains(token.text());
    }

    /** Whether a neighbour would take half of a fraction for its own: anything but a sum, a relation, a bracket. */
    private static boolean touches(@Nullable Expression neighbour) {
        if (!(neighbour instanceof Token token) || token.kind() != Kind.OPERATOR) {
            return neighbour != null;
        }
        boolean apart = token.text().equals("\u2064") || BETWEEN.contains(token.text()) || OPENING.contains(token.text()) || CLOSING.contains(token.text());
        return !apart || DIVIDING.contains(token.text()) || token.text().equals("!") || token.text().equals("%");
    }
}
