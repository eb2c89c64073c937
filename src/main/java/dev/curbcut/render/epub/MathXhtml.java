package dev.curbcut.render.epub;

import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes formulas into a book, as MathML with their linear form for who has no MathML. */
final class MathXhtml {
    private MathXhtml() {}

    static void write(Xhtml out, Inline.Formula formula) {
        out.open("math", "xmlns", "http://www.w3.org/1998/Math/MathML", "alttext", formula.expression().linear(), "display", formula.display() ? "block" : null);
        write(out, formula.expression());
        out.close();
    }

    private static void write(Xhtml out, Expression expression) {
        switch (expression) {
            case Expression.Token t -> out.element(
                    switch (t.kind()) {
                        case IDENTIFIER -> "mi";
                        case NUMBER -> "mn";
                        case OPERATOR -> "mo";
                        case TEXT -> "mtext";
                    },
                    t.text());
            case Expression.Row r -> all(out, "mrow", r.parts());
            case Expression.Fraction f -> all(out, "mfrac", List.of(f.numerator(), f.denominator()));
            case Expression.Root r -> all(out, r.degree() == null ? "msqrt" : "mroot", some(r.radicand(), r.degree()));
            case Expression.Scripts s -> all(out, s.below() == null ? "msup" : s.above() == null ? "msub" : "msubsup", some(s.base(), s.below(), s.above()));
            case Expression.Limits l -> all(out, l.under() == null ? "mover" : l.over() == null ? "munder" : "munderover", some(l.base(), l.under(), l.over()));
            case Expression.Grid g -> {
                out.open("mtable");
                for (List<Expression> row : g.rows()) {
                    out.open("mtr");
                    row.forEach(cell -> all(out, "mtd", List.of(cell)));
                    out.close();
                }
                out.close();
            }
        }
    }

    private static void all(Xhtml out, String tag, List<Expression> parts) {
        out.open(tag);
        parts.forEach(part -> write(out, part));
        out.close();
    }

    private static List<Expression> some(@Nullable Expression... parts) {
        var out = new ArrayList<Expression>();
        Arrays.stream(parts).filter(p -> p != null).forEach(out::add);
        return out;
    }
}
