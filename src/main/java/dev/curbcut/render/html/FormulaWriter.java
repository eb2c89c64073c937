package dev.curbcut.render.html;

import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a formula as MathML Core, with its linear form for who has no MathML ({@code alttext}). */
final class FormulaWriter {
    private FormulaWriter() {}

    static void write(Html html, Inline.Formula formula) {
        html.open("math", "alttext", formula.expression().linear(), "display", formula.display() ? "block" : null);
        write(html, formula.expression());
        html.close();
    }

    private static void write(Html html, Expression expression) {
        switch (expression) {
            case Expression.Token token -> html.element(tag(token.kind()), token.text());
            case Expression.Row row -> wrapped(html, "mrow", row.parts());
            case Expression.Fraction f -> wrapped(html, "mfrac", List.of(f.numerator(), f.denominator()));
            case Expression.Root r -> wrapped(html, r.degree() == null ? "msqrt" : "mroot", present(r.radicand(), r.degree()));
            case Expression.Scripts s -> wrapped(html, tag("sub", s.below(), "sup", s.above()), present(s.base(), s.below(), s.above()));
            case Expression.Limits l -> wrapped(html, tag("under", l.under(), "over", l.over()), present(l.base(), l.under(), l.over()));
            case Expression.Grid grid -> grid(html, grid);
        }
    }

    private static void grid(Html html, Expression.Grid grid) {
        html.open("mtable");
        for (List<Expression> row : grid.rows()) {
            html.open("mtr");
            for (Expression cell : row) {
                wrapped(html, "mtd", List.of(cell));
            }
            html.close();
        }
        html.close();
    }

    private static void wrapped(Html html, String tag, List<Expression> parts) {
        html.open(tag);
        parts.forEach(part -> write(html, part));
        html.close();
    }

    private static String tag(Expression.Kind kind) {
        return switch (kind) {
            case IDENTIFIER -> "mi";
            case NUMBER -> "mn";
            case OPERATOR -> "mo";
            case TEXT -> "mtext";
        };
    }

    private static String tag(String low, @Nullable Expression below, String high, @Nullable Expression above) {
        return "m" + (below == null ? "" : low) + (above == null ? "" : high);
    }

    private static List<Expression> present(@Nullable Expression... parts) {
        return new ArrayList<>(Stream.of(parts).filter(Objects::nonNull).toList());
    }
}
