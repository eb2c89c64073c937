package dev.curbcut.document.formula;

import dev.curbcut.document.numeral.CircledSigns;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The field EQ, which draws formulas, signs in circles and readings by its instructions alone (ISO 29500-1, section 17.16.5.17): {@code
 * \f(1,2)} is a half, {@code \o\ac(○,3)} is ③, and {@code \o\ad} puts a reading over a letter.
 */
public final class EqField {
    private static final int DEEPEST = Expression.DEEPEST / 2 - 2;
    private final String text;
    private int at;
    private String reading = "";

    private EqField(String text) {
        this.text = text;
    }

    /** @param instruction what follows the field's name */
    public static List<Inline> read(String instruction) {
        var eq = new EqField(instruction.replaceAll("\\\\\\* ?(\"[^\"]{0,200}\"|[\\w:]{1,40})", " "));
        List<Expression> parts = eq.parts("", 0);
        String plain = MathTokens.row(parts).linear();
        if (!eq.reading.isEmpty() && !plain.isEmpty()) {
            return List.of(new Inline.Ruby(plain, eq.reading));
        }
        boolean words = parts.stream().allMatch(p -> p instanceof Expression.Token);
        return plain.isEmpty() ? List.of() : List.of(words ? new Inline.Text(plain) : new Inline.Formula(MathTokens.row(parts), false));
    }

    /** Parts up to one of the ending letters, which is stepped over. */
    private List<Expression> parts(String ends, int depth) {
        List<Expression> out = new ArrayList<>();
        var plain = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                flush(plain, out);
                element(out, depth);
                continue;
            }
            if (ends.indexOf(c) >= 0) {
                break;
            }
            at += c == '\\' && at + 1 < text.length() ? 1 : 0;
            plain.append(text.charAt(at++));
        }
        flush(plain, out);
        return out;
    }

    private static void flush(StringBuilder plain, List<Expression> out) {
        out.addAll(MathTokens.of(plain.toString().strip(), false));
        plain.setLength(0);
    }

    /** A switch with its options and, in brackets, its elements. */
    private void element(List<Expression> out, int depth) {
        char name = Character.toLowerCase(text.charAt(at + 1));
        at += 2;
        var options = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '(') {
            options.append(text.charAt(at++));
        }
        List<Expression> in = depth > DEEPEST ? List.of() : arguments(depth);
        String set = options.toString().toLowerCase(java.util.Locale.ROOT);
        Expression first = in.isEmpty() ? new Expression.Row(List.of()) : in.getFirst();
        Expression second = in.size() < 2 ? new Expression.Row(List.of()) : in.get(1);
        switch (name) {
            case 'f' -> out.add(new Expression.Fraction(first, second));
            case 'r' -> out.add(in.size() < 2 ? new Expression.Root(first, null) : new Expression.Root(second, first.linear().isEmpty() ? null : first));
            case 's' -> script(first, set, out);
            case 'o' -> overlaid(in, set, out);
            case 'a' -> out.add(grid(in, set));
            case 'i' -> {
                out.add(new Expression.Limits(MathTokens.sign(set.contains("\\su") ? "∑" : set.contains("\\pr") ? "∏" : "∫"), first, second));
                out.addAll(in.subList(Math.min(2, in.size()), in.size()));
            }
            case 'b' -> {
                out.add(MathTokens.sign(bracket(set, "\\lc\\", set.contains("\\rc\\") ? "" : "(")));
                out.add(first);
                out.add(MathTokens.sign(bracket(set, "\\rc\\", set.contains("\\lc\\") ? "" : ")")));
            }
            case 'l' -> listed(in, out);
            case 'd' -> {}
            default -> out.addAll(in);
        }
        out.removeIf(part -> part instanceof Expression.Token token && token.text().isEmpty());
    }

    private List<Expression> arguments(int depth) {
        List<Expression> in = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != ')') {
            at++;
            in.add(MathTokens.row(parts(",;)，）", depth + 1)));
            if (at < text.length() && text.charAt(at) == '）') {
                break;
            }
        }
        at++;
        return in;
    }

    /** Raised or lowered behind what stands before; raised over a letter it is that letter's reading. */
    private void script(Expression moved, String set, List<Expression> out) {
        Expression base = out.isEmpty() ? new Expression.Row(List.of()) : out.removeLast();
        out.add(set.contains("\\do") ? new Expression.Scripts(base, moved, null) : new Expression.Scripts(base, null, moved));
    }

    /** One over the other: a letter in a circle, a letter under its reading, else all that is there. */
    private void overlaid(List<Expression> in, String set, List<Expression> out) {
        List<Expression> rest = new ArrayList<>();
        boolean ring = false;
        for (Expression part : in) {
            boolean circle = part.linear().matches("[○〇◯△□◇]");
            ring |= circle && !part.linear().matches("[△□◇]");
            if (part instanceof Expression.Scripts s && s.above() != null && s.base() instanceof Expression.Row base && base.parts().isEmpty()) {
                reading = s.above().linear();
            } else if (!circle || in.size() == 1) {
                rest.add(part);
            }
        }
        String words = MathTokens.row(rest).linear();
        String sign = ring && set.contains("\\ac") ? CircledSigns.of(words) : "";
        out.addAll(sign.isEmpty() ? rest : List.of(new Expression.Token(Expression.Kind.TEXT, sign)));
    }

    private static Expression grid(List<Expression> in, String set) {
        int columns = set.matches("(?s).*\\\\co ?[2-9].*") ? set.charAt(set.indexOf("\\co") + (set.contains("\\co ") ? 4 : 3)) - '0' : 1;
        List<List<Expression>> rows = new ArrayList<>();
        for (int i = 0; i < in.size(); i += columns) {
            rows.add(in.subList(i, Math.min(in.size(), i + columns)));
        }
        return new Expression.Grid(rows);
    }

    private static void listed(List<Expression> in, List<Expression> out) {
        for (int i = 0; i < in.size(); i++) {
            if (i > 0) {
                out.add(MathTokens.sign(","));
            }
            out.add(in.get(i));
        }
    }

    private static String bracket(String set, String option, String otherwise) {
        int from = set.indexOf(option);
        return from < 0 || from + option.length() >= set.length() ? otherwise : set.substring(from + option.length(), from + option.length() + 1);
    }
}
