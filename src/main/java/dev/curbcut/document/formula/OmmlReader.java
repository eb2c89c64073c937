package dev.curbcut.document.formula;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.page.Expression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formulas of DOCX and PPTX (Office Math, ISO 29500-1, section 22.1). */
public final class OmmlReader {
    /** Each of its elements may be two levels of an expression; what nests deeper is read as words. */
    private static final int DEEPEST = Expression.DEEPEST / 2 - 2;

    private final XmlStream xml;
    private final DocumentBudget budget;

    private OmmlReader(XmlStream xml, DocumentBudget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Reads the {@code oMath} that starts here, to its end. @return null where it shows nothing */
    public static @Nullable Expression read(XmlStream xml, DocumentBudget budget) throws IOException {
        Expression read = MathTokens.row(new OmmlReader(xml, budget).parts("oMath", 0));
        return read.linear().isEmpty() ? null : read;
    }

    /** All that stands in the element which starts here. */
    private List<Expression> parts(String end, int depth) throws IOException {
        List<Expression> out = new ArrayList<>();
        while (!budget.spent() && xml.next() && !xml.ends(end)) {
            if (xml.starts()) {
                add(xml.name(), out, depth + 1);
            }
        }
        return out;
    }

    private void add(String name, List<Expression> out, int depth) throws IOException {
        if (depth > DEEPEST) {
            String words = xml.content();
            out.addAll(budget.characters(words.length()) ? MathTokens.of(words, true) : List.of());
            return;
        }
        switch (name) {
            case "r" -> run(out);
            case "e", "num", "den", "sub", "sup", "lim", "fName", "ins", "moveTo", "box", "borderBox", "oMath", "oMathPara", "smartTag" ->
                out.addAll(parts(name, depth));
            case "ctrlPr", "del", "moveFrom", "phant", "rPr", "boxPr", "borderBoxPr" -> xml.skip();
            case "f", "rad", "sSup", "sSub", "sSubSup", "sPre", "nary", "limLow", "limUpp", "d", "m", "eqArr", "acc", "bar", "func", "groupChr" ->
                structure(name, out, depth);
            default -> {
                // Properties of what is around.
            }
        }
    }

    private void run(List<Expression> out) throws IOException {
        boolean upright = false;
        while (xml.next() && !xml.ends("r")) {
            if (xml.starts("sty")) {
                upright |= xml.get("val", "").equals("p");
            } else if (xml.starts("nor")) {
                upright |= XmlStream.isOn(xml.get("val", ""));
            } else if (xml.starts("t")) {
                String text = xml.content();
                out.addAll(budget.characters(text.length()) ? MathTokens.of(text, upright) : List.of());
            }
        }
    }

    /** What the children of an element are, by name; those that repeat (cells, arguments) are in {@code many}. */
    private void structure(String name, List<Expression> out, int depth) throws IOException {
        Map<String, Expression> part = new HashMap<>();
        Map<String, String> set = new HashMap<>();
        List<List<Expression>> many = new ArrayList<>(List.of(new ArrayList<>()));
        while (!budget.spent() && xml.next() && !xml.ends(name)) {
            if (!xml.starts()) {
                continue;
            }
            String child = xml.name();
            switch (child) {
                case "mr" -> many.add(new ArrayList<>());
                case "e" -> {
                    Expression read = MathTokens.row(parts("e", depth));
                    part.put("e", read);
                    many.getLast().add(read);
                }
                case "num", "den", "sub", "sup", "deg", "lim", "fName" -> part.put(child, MathTokens.row(parts(child, depth)));
                case "ctrlPr" -> xml.skip();
                default -> set.put(child, xml.get("val", "1"));
            }
        }
        out.addAll(made(name, part, set, many));
    }

    private static List<Expression> made(String name, Map<String, Expression> part, Map<String, String> set, List<List<Expression>> many) {
        Expression none = new Expression.Row(List.of());
        Expression e = part.getOrDefault("e", none);
        Expression sub = some(part.get("sub"));
        Expression sup = some(part.get("sup"));
        return switch (name) {
            case "f" -> List.of(fraction(part.getOrDefault("num", none), part.getOrDefault("den", none), set.getOrDefault("type", "bar")));
            case "rad" -> List.of(new Expression.Root(e, isOn(set.get("degHide")) ? null : some(part.get("deg"))));
            case "sPre" -> List.of(scripts(none, sub, sup), e);
            case "sSup", "sSub", "sSubSup" -> List.of(scripts(e, sub, sup));
            case "nary" -> {
                Expression sign = MathTokens.sign(set.getOrDefault("chr", "∫"));
                Expression below = isOn(set.get("subHide")) ? null : sub;
                Expression above = isOn(set.get("supHide")) ? null : sup;
                boolean side = set.getOrDefault("limLoc", set.getOrDefault("chr", "∫").equals("∫") ? "subSup" : "undOvr").equals("subSup");
                yield List.of(side ? scripts(sign, below, above) : limits(sign, below, above), e);
            }
            case "limLow" -> List.of(limits(e, some(part.get("lim")), null));
            case "limUpp" -> List.of(limits(e, null, some(part.get("lim"))));
            case "acc" -> List.of(limits(e, null, MathTokens.sign(set.getOrDefault("chr", "^"))));
            case "bar" -> {
                boolean over = set.getOrDefault("pos", "bot").equals("top");
                yield List.of(limits(e, over ? null : MathTokens.sign("_"), over ? MathTokens.sign("‾") : null));
            }
            case "groupChr" -> {
                boolean over = set.getOrDefault("pos", "bot").equals("top");
                Expression sign = MathTokens.sign(set.getOrDefault("chr", "⏟"));
                yield List.of(limits(e, over ? null : sign, over ? sign : null));
            }
            case "func" -> List.of(part.getOrDefault("fName", none), MathTokens.sign("\u2061"), e);
            case "m" -> List.of(new Expression.Grid(many.stream().filter(row -> !row.isEmpty()).toList()));
            case "eqArr" -> List.of(new Expression.Grid(many.getFirst().stream().map(List::of).toList()));
            default -> fenced(many.getFirst(), set);
        };
    }

    private static Expression fraction(Expression above, Expression below, String type) {
        return type.equals("noBar") ? new Expression.Grid(List.of(List.of(above), List.of(below))) : new Expression.Fraction(above, below);
    }

    private static List<Expression> fenced(List<Expression> parts, Map<String, String> set) {
        List<Expression> out = new ArrayList<>();
        bracket(set.getOrDefault("begChr", "("), out);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                bracket(set.getOrDefault("sepChr", "|"), out);
            }
            out.add(parts.get(i));
        }
        bracket(set.getOrDefault("endChr", ")"), out);
        return out;
    }

    private static void bracket(String sign, List<Expression> out) {
        if (!sign.isBlank()) {
            out.add(MathTokens.sign(sign));
        }
    }

    private static Expression scripts(Expression base, @Nullable Expression below, @Nullable Expression above) {
        return below == null && above == null ? base : new Expression.Scripts(base, below, above);
    }

    private static Expression limits(Expression base, @Nullable Expression under, @Nullable Expression over) {
        return under == null && over == null ? base : new Expression.Limits(base, under, over);
    }

    private static @Nullable Expression some(@Nullable Expression part) {
        return part instanceof Expression.Row row && row.parts().isEmpty() ? null : part;
    }

    private static boolean isOn(@Nullable String value) {
        return value != null && XmlStream.isOn(value) && !value.equals("off");
    }
}
