package dev.curbcut.calendar;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A text cut into numbers, words and marks, each with its place. Digits are those of any script, a number of Han numerals is one too. */
final class DateTokens {
    /** What a piece of text is. */
    enum Kind {
        NUMBER,
        /** Letters and the marks on them; a Han letter is a word by itself, the names of eras are two. */
        WORD,
        MARK
    }

    /**
     * A piece of text.
     *
     * @param text as it stands there
     * @param value of a number; -1 for any other, and for one of more than eight digits
     * @param digits how many a number has; 0 for Han numerals
     * @param from of its first character in the text
     * @param spaced whether white space stands before it
     */
    record Token(Kind kind, String text, int value, int digits, int from, boolean spaced) {
        int to() {
            return from + text.length();
        }

        boolean is(char mark) {
            return kind == Kind.MARK && text.charAt(0) == mark;
        }
    }

    private DateTokens() {}

    static List<Token> of(String text) {
        List<Token> out = new ArrayList<>();
        boolean spaced = false;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                spaced = true;
                i++;
                continue;
            }
            int end = end(text, i);
            out.add(token(text, i, end, spaced));
            spaced = false;
            i = end;
        }
        return out;
    }

    private static Token token(String text, int from, int to, boolean spaced) {
        String piece = text.substring(from, to);
        char c = piece.charAt(0);
        if (digit(c) >= 0) {
            int value = 0;
            for (int i = 0; i < piece.length(); i++) {
                value = piece.length() > 8 ? -1 : value * 10 + digit(piece.charAt(i));
            }
            return new Token(Kind.NUMBER, piece, value, piece.length(), from, spaced);
        }
        if (ChineseNumber.isNumeral(c)) {
            int value = ChineseNumber.value(piece);
            return value < 0 ? new Token(Kind.WORD, piece, -1, 0, from, spaced) : new Token(Kind.NUMBER, piece, value, 0, from, spaced);
        }
        return new Token(isLetter(c) ? Kind.WORD : Kind.MARK, piece, -1, 0, from, spaced);
    }

    private static int end(String text, int from) {
        char c = text.charAt(from);
        int end = from + 1;
        if (digit(c) >= 0) {
            while (end < text.length() && digit(text.charAt(end)) >= 0) {
                end++;
            }
        } else if (ChineseNumber.isNumeral(c)) {
            while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
                end++;
            }
        } else if (JapaneseEra.length(text, from) > 0) {
            end = from + JapaneseEra.length(text, from);
        } else if (text.startsWith("民國", from) || text.startsWith("民国", from)) {
            end = from + 2;
        } else if (isLetter(c) && !isHan(c)) {
            while (end < text.length() && isLetter(text.charAt(end)) && !isHan(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** The value of a decimal digit of any script; -1 for any other character. */
    static int digit(char c) {
        return c <= '9' ? c >= '0' ? c - '0' : -1 : c < 0x660 ? -1 : Character.digit(c, 10) >= 0 && Character.isDigit(c) ? Character.digit(c, 10) : -1;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x85 && (Character.isSpaceChar(c) || Character.isWhitespace(c)) || c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\ufeff';
    }

    /** Letters, the marks on them, and what joins letters into a word (ZWNJ, ZWJ, the Mongolian vowel separator). */
    private static boolean isLetter(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.SURROGATE, Character.LETTER_NUMBER -> true;
            case Character.OTHER_SYMBOL -> c == '㋿' || c >= '㍻' && c <= '㍾';
            default -> c == '\u200c' || c == '\u200d' || c == '\u180e';
        };
    }

    private static boolean isHan(char c) {
        return c >= 0x2e80 && (UnicodeScript.of(c) == UnicodeScript.HAN || c == '㋿' || c >= '㍻' && c <= '㍾');
    }
}
