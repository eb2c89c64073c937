package dev.curbcut.reading.block;

import dev.curbcut.page.Expression;
import dev.curbcut.page.Expression.Kind;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A formula from the MathML of a page. What is old or rare (MathML 3: {@code mfenced}, {@code mmultiscripts}, {@code menclose})
 * becomes what it shows; annotations, which say it again in another notation, serve only where there is nothing else.
 */
final class FormulaReader {
    private FormulaReader() {}

    /** @return null where it shows nothing */
    static Inline.@Nullable Formula read(Element math) {
        Expression read = row(math, 0);
        if (read.linear().isEmpty()) {
            String words = Text.line(math.attr("alttext").isBlank() ? math.text() : math.attr("alttext"));
            if (words.isEmpty()) {
                return null;
            }
            read = new Expression.Token(Kind.TEXT, words);
        }
        return new Inline.Formula(read, math.attr("display").equals("block"));
    }

    private static Expression read(Element e, int depth) {
        if (depth >= Expression.DEEPEST) {
            return token(e, Kind.TEXT);
        }
        int d = depth + 1;
        return switch (e.normalName()) {
            case "mi" -> token(e, Kind.IDENTIFIER);
            case "mn" -> token(e, Kind.NUMBER);
            case "mo" -> token(e, Kind.OPERATOR);
            case "mtext" -> token(e, Kind.TEXT);
            case "ms" -> new Expression.Token(Kind.TEXT, '"' + Text.line(e.text()) + '"');
            case "mspace" -> new Expression.Token(Kind.TEXT, " ");
            case "mfrac" -> {
                Expression above = child(e, 0, d);
                Expression below = child(e, 1, d);
                boolean barless = e.attr("linethickness").matches("0(\\.0+)?[a-z%]{0,4}");
                yield barless ? new Expression.Grid(List.of(List.of(above), List.of(below))) : new Expression.Fraction(above, below);
            }
            case "msqrt" -> new Expression.Root(row(e, d), null);
            case "mroot" -> new Expression.Root(child(e, 0, d), child(e, 1, d));
            case "msub" -> new Expression.Scripts(child(e, 0, d), child(e, 1, d), null);
            case "msup" -> new Expression.Scripts(child(e, 0, d), null, child(e, 1, d));
            case "msubsup" -> new Expression.Scripts(child(e, 0, d), child(e, 1, d), child(e, 2, d));
            case "munder" -> new Expression.Limits(child(e, 0, d), child(e, 1, d), null);
            case "mover" -> new Expression.Limits(child(e, 0, d), null, child(e, 1, d));
            case "munderover" -> new Expression.Limits(child(e, 0, d), child(e, 1, d), child(e, 2, d));
            case "mmultiscripts" -> scripts(e, d);
            case "mtable" -> grid(e, d);
            case "mfenced" -> fenced(e, d);
            case "semantics", "maction" -> child(e, 0, d);
            case "annotation", "annotation-xml", "mphantom", "none", "mprescripts" -> new Expression.Row(List.of());
            default -> e.childrenSize() == 0 ? token(e, Kind.TEXT) : row(e, d);
        };
    }

    private static Expression token(Element e, Kind kind) {
        return new Expression.Token(kind, Text.line(e.text()));
    }

    private static Expression child(Element e, int index, int depth) {
        return index < e.childrenSize() ? read(e.child(index), depth) : new Expression.Row(List.of());
    }

    /** All that stands in an element, side by side. */
    private static Expression row(Element e, int depth) {
        List<Expression> parts = new ArrayList<>();
        for (Element child : e.children()) {
            Expression part = read(child, depth);
            if (!(part instanceof Expression.Row inner && inner.parts().isEmpty())) {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Row(parts);
    }

    private static Expression grid(Element e, int depth) {
        Function<Element, List<Expression>> cells = row -> row.children().stream()
                .filter(cell -> cell.normalName().equals("mtd"))
                .map(cell -> row(cell, depth))
                .toList();
        return new Expression.Grid(e.children().stream().map(cells).filter(row -> !row.isEmpty()).toList());
    }

    private static Expression fenced(Element e, int depth) {
        List<Expression> parts = new ArrayList<>();
        String separators = e.hasAttr("separators") ? e.attr("separators").replaceAll("\\s", "") : ",";
        parts.add(sign(e.hasAttr("open") ? e.attr("open") : "("));
        for (int i = 0; i < e.childrenSize(); i++) {
            if (i > 0 && !separators.isEmpty()) {
                parts.add(sign(separators.substring(Math.min(i, separators.length()) - 1, Math.min(i, separators.length()))));
            }
            parts.add(read(e.child(i), depth));
        }
        parts.add(sign(e.hasAttr("close") ? e.attr("close") : ")"));
        return new Expression.Row(parts);
    }

    private static Expression sign(String text) {
        return new Expression.Token(Kind.OPERATOR, Text.line(text));
    }

    /** A base, pairs of scripts behind it, and behind {@code mprescripts} those before it. */
    private static Expression scripts(Element e, int depth) {
        List<Expression> before = new ArrayList<>();
        Expression base = child(e, 0, depth);
        boolean pre = false;
        for (int i = 1; i < e.childrenSize(); i++) {
            if (e.child(i).normalName().equals("mprescripts")) {
                pre = true;
                continue;
            }
            Expression below = maybe(e, i, depth);
            boolean paired = i + 1 < e.childrenSize() && !e.child(i + 1).normalName().equals("mprescripts");
            Expression above = paired ? maybe(e, ++i, depth) : null;
            if (below == null && above == null) {
                continue;
            }
            if (pre) {
                before.add(new Expression.Scripts(new Expression.Row(List.of()), below, above));
            } else {
                base = new Expression.Scripts(base, below, above);
            }
        }
        before.add(base);
        return before.size() == 1 ? base : new Expression.Row(before);
    }

    private static @Nullable Expression maybe(Element e, int index, int depth) {
        Expression read = child(e, index, depth);
        return read instanceof Expression.Row row && row.parts().isEmpty() ? null : read;
    }
}
