package dev.curbcut.document.formula;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Expression.Kind;
import dev.curbcut.page.Expression.Token;
import java.util.ArrayList;
import java.util.List;

/** The characters of a formula told apart: numbers, variables, signs, words. Office formats give them as plain runs. */
final class MathTokens {
    private MathTokens() {}

    /** @param upright whether letters are words or names of functions, and not a variable each */
    static List<Expression> of(String text, boolean upright) {
        List<Expression> out = new ArrayList<>();
        String clean = CleanText.collapse(text);
        int at = 0;
        while (at < clean.length()) {
            int c = clean.codePointAt(at);
            Kind kind = kind(c);
            int from = at;
            at += Character.charCount(c);
            boolean whole = kind == Kind.NUMBER || kind == Kind.TEXT || kind == Kind.IDENTIFIER && upright;
            while (whole && at < clean.length() && goesOn(clean, at, kind)) {
                at += Character.charCount(clean.codePointAt(at));
            }
            String token = clean.substring(from, at);
            if (!token.isBlank()) {
                out.add(new Token(kind, kind == Kind.TEXT ? token : token.strip()));
            }
        }
        return out;
    }

    private static boolean goesOn(String text, int at, Kind kind) {
        int c = text.codePointAt(at);
        boolean point = kind == Kind.NUMBER && (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return kind(c) == kind || point || kind == Kind.TEXT && c == ' ' && at + 1 < text.length() && kind(text.codePointAt(at + 1)) == kind;
    }

    private static Kind kind(int c) {
        if (Character.isDigit(c)) {
            return Kind.NUMBER;
        }
        if (c == ' ' || CleanText.isWide(c) && Character.isLetter(c) || c >= 0xac00 && c <= 0xd7a3 || c >= 0x3040 && c <= 0x30ff) {
            return Kind.TEXT;
        }
        return Character.isLetter(c) ? Kind.IDENTIFIER : Kind.OPERATOR;
    }

    /** Parts side by side; one alone stands for itself. */
    static Expression row(List<Expression> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Expression.Row(parts);
    }

    static Token sign(String sign) {
        return new Token(Kind.OPERATOR, sign);
    }
}
