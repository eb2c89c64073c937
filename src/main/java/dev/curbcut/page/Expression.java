package dev.curbcut.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A formula, or a part of one: what MathML Core (W3C) and OMML (ISO 29500-1, 22.1) both can say. Nested 32 deep at most. */
public sealed interface Expression {
    /** How deep whoever makes one may nest: far beyond what anybody writes, and no danger to what walks it. */
    int DEEPEST = 32;

    /** What the characters of a token are. */
    enum Kind {
        IDENTIFIER,
        NUMBER,
        OPERATOR,
        TEXT
    }

    /** Characters that belong together: a variable, a number, a sign, words. */
    record Token(Kind kind, String text) implements Expression {}

    /** Parts side by side. */
    record Row(List<Expression> parts) implements Expression {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    record Fraction(Expression numerator, Expression denominator) implements Expression {}

    /** @param degree null for a square root */
    record Root(Expression radicand, @Nullable Expression degree) implements Expression {}

    /** A base with what is lowered and raised behind it, at least one of them. */
    record Scripts(Expression base, @Nullable Expression below, @Nullable Expression above) implements Expression {}

    /** A base with what stands right under and over it (a sum's bounds, a vector's arrow), at least one of them. */
    record Limits(Expression base, @Nullable Expression under, @Nullable Expression over) implements Expression {}

    /** A matrix, the cases of a definition, equations below each other. */
    record Grid(List<List<Expression>> rows) implements Expression {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** As one line of plain text that means the same: {@code (a + b)/2}, {@code 10^4}. */
    default String linear() {
        return new LinearExpression().of(this);
    }

    /** The same with its words (no variable, number or sign) said otherwise. */
    default Expression withWords(UnaryOperator<String> words) {
        return switch (this) {
            case Token t -> t.kind() == Kind.TEXT ? new Token(Kind.TEXT, words.apply(t.text())) : t;
            case Row r -> new Row(r.parts().stream().map(part -> part.withWords(words)).toList());
            case Fraction f -> new Fraction(f.numerator().withWords(words), f.denominator().withWords(words));
            case Root r -> new Root(r.radicand().withWords(words), maybe(r.degree(), words));
            case Scripts s -> new Scripts(s.base().withWords(words), maybe(s.below(), words), maybe(s.above(), words));
            case Limits l -> new Limits(l.base().withWords(words), maybe(l.under(), words), maybe(l.over(), words));
            case Grid g -> new Grid(g.rows().stream().map(row -> row.stream().map(cell -> cell.withWords(words)).toList()).toList());
        };
    }

    private static @Nullable Expression maybe(@Nullable Expression part, UnaryOperator<String> words) {
        return part == null ? null : part.withWords(words);
    }
}
