package dev.curbcut.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of the up to four sections of a number format (ISO 29500-1, section 18.8.31): what it shows, piece by piece.
 *
 * @param condition the numbers it is for, such as {@code >=100}; empty where its place says it
 * @param locale the language's Windows code, such as 0x404; 0 for none
 * @param calendar the calendar beside it, such as 7 for the Buddhist era of Thailand in {@code [$-107041E]}, 6 for the lunar Hijri one, which {@code B2} says as well; 0 for none
 * @param digits the digits' script beside both, such as 2 for those of Arabic in {@code [$-2010401]}; 0 and 1 for 0 to 9
 * @param numerals 1 to 3 for the signs of East Asia ({@code [DBNum1]}), else 0
 */
record FormatSection(List<Token> tokens, String condition, int locale, int calendar, int digits, int numerals) {
    enum Kind {
        /** Shown as it is. */
        LITERAL,
        /** A place of a digit: 0, # or ?. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** E+ or E-. */
        EXPONENT,
        SLASH,
        /** Letters of a day or time, all alike. */
        DATE,
        /** Hours, minutes or seconds beyond their clock: [h]. */
        ELAPSED,
        /** Before or after noon. */
        NOON,
        GENERAL,
        /** The place of a text. */
        TEXT
    }

    record Token(Kind kind, String text) {}

    /** The lunar calendar of Islam, as Windows numbers calendars. */
    static final int HIJRI = 6;

    /** The same by the table of Saudi Arabia. */
    static final int UMM_AL_QURA = 23;

    private static final int LONGEST = 1000;

    FormatSection {
        tokens = List.copyOf(tokens);
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(t -> t.kind == kind);
    }

    boolean isDate() {
        return has(Kind.DATE) || has(Kind.ELAPSED);
    }

    /** The sections of a format; at least one. */
    static List<FormatSection> of(String format) {
        List<FormatSection> out = new ArrayList<>();
        var parser = new Parser(format.length() > LONGEST ? format.substring(0, LONGEST) : format);
        do {
            out.add(parser.section());
        } while (parser.more());
        return out;
    }

    private static final class Parser {
        private final String in;
        private int at;

        Parser(String in) {
            this.in = in;
        }

        boolean more() {
            return at < in.length() && in.charAt(at++) == ';';
        }

        FormatSection section() {
            List<Token> out = new ArrayList<>();
            String condition = "";
            int locale = 0;
            int calendar = 0;
            int digits = 0;
            int numerals = 0;
            while (at < in.length() && in.charAt(at) != ';') {
                char c = in.charAt(at);
                if (c == '[' && in.indexOf(']', at) > at) {
                    String inside = in.substring(at + 1, in.indexOf(']', at));
                    at += inside.length() + 2;
                    if (inside.matches("[<>=]{1,2}.*")) {
                        condition = inside;
                    } else if (inside.startsWith("$")) {
                        String[] parts = inside.substring(1).split("-", 2);
                        literal(parts[0], out);
                        if (parts.length > 1 && parts[1].matches("[0-9A-Fa-f]{1,8}")) {
                            long code = Long.parseLong(parts[1], 16);
                            locale = (int) (code & 0xffff);
                            calendar = (int) (code >> 16 & 0xff);
                            digits = (int) (code >> 24 & 0xff);
                        }
                    } else if (inside.matches("(?i)DBNum[1-4]")) {
                        numerals = inside.charAt(5) - '0';
                    } else if (inside.matches("(?i)h{1,9}|m{1,9}|s{1,9}")) {
                        out.add(new Token(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT)));
                    }
                    continue;
                }
                if (in.regionMatches(true, at, "B2", 0, 2) || in.regionMatches(true, at, "B1", 0, 2)) {
                    calendar = in.charAt(at + 1) == '2' ? HIJRI : 0;
                    at += 2;
                    continue;
                }
                piece(c, out);
            }
            return new FormatSection(out, condition, locale, calendar, digits, numerals);
        }

        private void piece(char c, List<Token> out) {
            String rest = in.substring(at, Math.min(in.length(), at + 8));
            String noon = noon(rest);
            if (c == '"') {
                int end = in.indexOf('"', at + 1);
                literal(in.substring(at + 1, end < 0 ? in.length() : end), out);
                at = end < 0 ? in.length() : end + 1;
            } else if (c == '\\' || c == '!' || c == '_' || c == '*') {
                // Behind _ and * stands what a space is as wide as, or filled with.
                int length = at + 1 < in.length() ? Character.charCount(in.codePointAt(at + 1)) : 0;
                literal(c == '_' ? " " : c == '*' ? "" : in.substring(at + 1, at + 1 + length), out);
                at += 1 + length;
            } else if (rest.regionMatches(true, 0, "General", 0, 7) || rest.startsWith("G/通用格式") || rest.startsWith("G/標準") || rest.startsWith("G/標準格式")) {
                out.add(new Token(Kind.GENERAL, ""));
                at += rest.startsWith("G/標準") ? rest.startsWith("G/標準格式") ? 6 : 4 : rest.startsWith("G/") ? 6 : 7;
            } else if (!noon.isEmpty()) {
                out.add(new Token(Kind.NOON, noon));
                at += noon.length();
            } else if (c == '0' || c == '#' || c == '?') {
                one(Kind.DIGIT, out);
            } else if (c == '.') {
                one(Kind.POINT, out);
            } else if (c == ',') {
                one(Kind.COMMA, out);
            } else if (c == '%') {
                one(Kind.PERCENT, out);
            } else if (c == '/') {
                one(Kind.SLASH, out);
            } else if (c == '@') {
                one(Kind.TEXT, out);
            } else if (rest.matches("(?s)[Ee][+-].*")) {
                out.add(new Token(Kind.EXPONENT, rest.substring(0, 2)));
                at += 2;
            } else if ("ymdhsegab".indexOf(Character.toLowerCase(c)) >= 0) {
                run(Character.toLowerCase(c), out);
            } else {
                int length = Character.charCount(in.codePointAt(at));
                literal(in.substring(at, at + length), out);
                at += length;
            }
        }

        private static String noon(String rest) {
            for (String words : List.of("AM/PM", "上午/下午", "午前/午後", "오전/오후", "A/P")) {
                if (rest.regionMatches(true, 0, words, 0, words.length())) {
                    return rest.substring(0, words.length());
                }
            }
            return "";
        }

        private void one(Kind kind, List<Token> out) {
            out.add(new Token(kind, in.substring(at, at + 1)));
            at++;
        }

        private void run(char letter, List<Token> out) {
            int from = at;
            while (at < in.length() && Character.toLowerCase(in.charAt(at)) == letter) {
                at++;
            }
            String letters = in.substring(from, at).toLowerCase(Locale.ROOT);
            boolean word = letter == 'a' && letters.length() < 3 || letter == 'b' && letters.length() == 1;
            out.add(new Token(word ? Kind.LITERAL : Kind.DATE, word ? in.substring(from, at) : letters));
        }

        private static void literal(String text, List<Token> out) {
            if (!text.isEmpty()) {
                out.add(new Token(Kind.LITERAL, text));
            }
        }
    }
}
