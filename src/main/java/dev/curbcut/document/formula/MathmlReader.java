package dev.curbcut.document.formula;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.page.Expression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formulas of OpenDocument files and books (MathML Core, W3C). */
public final class MathmlReader {
    /** Each element may be two levels of an expression; what nests deeper is read as words. */
    private static final int DEEPEST = Expression.DEEPEST / 2 - 2;

    private final XmlStream xml;
    private final DocumentBudget budget;

    private MathmlReader(XmlStream xml, DocumentBudget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Reads the {@code math} that starts here, to its end. @return null where it shows nothing */
    public static @Nullable Expression read(XmlStream xml, DocumentBudget budget) throws IOException {
        Expression read = MathTokens.row(new MathmlReader(xml, budget).parts("math", 0));
        return read.linear().isEmpty() ? null : read;
    }

    /** Reads what stands in a {@code math} of a page, which need not be good XML: then its words are better than nothing. */
    public static @Nullable Expression of(String inner, DocumentBudget budget) throws UnreadableDocument {
        try {
            XmlStream xml = XmlStream.of(("<math>" + inner + "</math>").getBytes(StandardCharsets.UTF_8), budget);
            return xml.next() ? read(xml, budget) : null;
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException e) {
            String words = CleanText.clean(inner.replaceAll("<[^<>]*+>", " "));
            return words.isEmpty() ? null : new Expression.Token(Expression.Kind.TEXT, words);
        }
    }

    /** All that stands in the element which starts here. */
    private List<Expression> parts(String end, int depth) throws IOException {
        List<Expression> out = new ArrayList<>();
        while (!budget.spent() && xml.next() && !xml.ends(end)) {
            if (xml.starts()) {
                Expression part = part(xml.name(), depth + 1);
                if (part != null) {
                    out.add(part);
                }
            }
        }
        return out;
    }

    private @Nullable Expression part(String name, int depth) throws IOException {
        if (depth > DEEPEST) {
            return token(Expression.Kind.TEXT);
        }
        return switch (name) {
            case "mi" -> token(Expression.Kind.IDENTIFIER);
            case "mn" -> token(Expression.Kind.NUMBER);
            case "mo" -> token(Expression.Kind.OPERATOR);
            case "mtext", "ms" -> token(Expression.Kind.TEXT);
            case "annotation", "annotation-xml", "mspace", "mphantom", "none", "mprescripts", "maction" -> {
                xml.skip();
                yield null;
            }
            case "mfenced" -> {
                List<Expression> out = new ArrayList<>(List.of(MathTokens.sign(xml.get("open", "("))));
                String close = xml.get("close", ")");
                String between = xml.get("separators", ",");
                List<Expression> in = parts(name, depth);
                for (int i = 0; i < in.size(); i++) {
                    if (i > 0 && !between.isBlank()) {
                        out.add(MathTokens.sign(between.strip().substring(0, 1)));
                    }
                    out.add(in.get(i));
                }
                out.add(MathTokens.sign(close));
                yield MathTokens.row(out.stream().filter(e -> !e.linear().isBlank()).toList());
            }
            case "mtable" -> new Expression.Grid(rows(depth));
            default -> made(name, parts(name, depth));
        };
    }

    private @Nullable Expression token(Expression.Kind kind) throws IOException {
        String text = xml.content().strip();
        return text.isEmpty() || text.chars().allMatch(c -> c >= 0x2061 && c <= 0x2064) || !budget.characters(text.length()) ? null : new Expression.Token(kind, text);
    }

    private List<List<Expression>> rows(int depth) throws IOException {
        List<List<Expression>> rows = new ArrayList<>();
        while (!budget.spent() && xml.next() && !xml.ends("mtable")) {
            if (xml.starts("mtr") || xml.starts("mlabeledtr")) {
                rows.add(new ArrayList<>());
            } else if (xml.starts("mtd") && !rows.isEmpty()) {
                rows.getLast().add(MathTokens.row(parts("mtd", depth)));
            }
        }
        return rows;
    }

    private static Expression made(String name, List<Expression> in) {
        Expression none = new Expression.Row(List.of());
        Expression one = in.isEmpty() ? none : in.getFirst();
        Expression two = in.size() > 1 ? in.get(1) : null;
        Expression three = in.size() > 2 ? in.get(2) : null;
        return switch (name) {
            case "mfrac" -> new Expression.Fraction(one, two == null ? none : two);
            case "msqrt" -> new Expression.Root(MathTokens.row(in), null);
            case "mroot" -> new Expression.Root(one, two);
            case "msub" -> two == null ? one : new Expression.Scripts(one, two, null);
            case "msup" -> two == null ? one : new Expression.Scripts(one, null, two);
            case "msubsup", "mmultiscripts" -> two == null ? one : new Expression.Scripts(one, two, three);
            case "munder" -> two == null ? one : new Expression.Limits(one, two, null);
            case "mover" -> two == null ? one : new Expression.Limits(one, null, two);
            case "munderover" -> two == null ? one : new Expression.Limits(one, two, three);
            default -> MathTokens.row(in);
        };
    }
}
