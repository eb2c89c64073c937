package dev.curbcut.reading.cms;

/** The lexical grammar of scripts, as far as literals need it (ECMA-262 section 12): blanks, strings, brackets. */
final class Lexis {
    private Lexis() {}

    /** The position after white space and comments; {@code <!--} begins a line comment (ECMA-262 annex B.1.1). */
    static int blank(String s, int at) {
        int i = at;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff') {
                i++;
            } else if (c == '/' && s.startsWith("//", i) || c == '<' && s.startsWith("<!--", i)) {
                i = lineEnd(s, i);
            } else if (c == '/' && s.startsWith("/*", i)) {
                int end = s.indexOf("*/", i + 2);
                i = end < 0 ? s.length() : end + 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static int lineEnd(String s, int at) {
        int end = at;
        while (end < s.length() && s.charAt(end) != '\n' && s.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where a string's closing quote stands, or where its line or the text ends without one. */
    static int stringEnd(String s, int at, char quote) {
        int i = at;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == quote || c == '\n' && quote != '`') {
                return i;
            }
            boolean continued = c == '\\' && i + 2 < s.length() && s.charAt(i + 1) == '\r' && s.charAt(i + 2) == '\n';
            i += continued ? 3 : c == '\\' ? 2 : 1;
        }
        return s.length();
    }

    /** The text of a string's source (ECMA-262 section 12.9.4). */
    static String unescape(String raw) {
        int slash = raw.indexOf('\\');
        if (slash < 0) {
            return raw;
        }
        var out = new StringBuilder(raw.length()).append(raw, 0, slash);
        for (int i = slash; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\' || ++i >= raw.length()) {
                out.append(c);
                continue;
            }
            char e = raw.charAt(i);
            switch (e) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b', 'f', 'v', '\r', '\n' -> {}
                case 'u', 'x' -> {
                    int digits = e == 'u' ? 4 : 2;
                    int code = code(raw, i + 1, digits);
                    if (code < 0) {
                        out.append(e);
                    } else {
                        out.append((char) code);
                        i += digits;
                    }
                }
                default -> out.append(e);
            }
        }
        return out.toString();
    }

    private static int code(String raw, int from, int digits) {
        if (from + digits > raw.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(raw.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** The position after a bracket's content and its closing bracket; brackets are counted, not matched by kind. */
    static int afterBracket(String s, int at) {
        int end = end(s, at, false);
        return Math.min(s.length(), end + 1);
    }

    /** Where an expression ends: before a comma, a semicolon or a bracket that it did not open. */
    static int expressionEnd(String s, int at) {
        return end(s, at, true);
    }

    /** Whether a slash after this character begins a regular expression and is no division. */
    static boolean beginsPattern(char before) {
        return "(,=:[!&|?{};+".indexOf(before) >= 0;
    }

    /** The position after a regular expression, or after its slash when its line ends first. */
    static int afterPattern(String s, int at) {
        boolean inClass = false;
        for (int i = at + 1; i < s.length() && s.charAt(i) != '\n'; i++) {
            char c = s.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '/' && !inClass) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static int end(String s, int at, boolean atComma) {
        int depth = 0;
        int i = at;
        char before = '(';
        while (i < s.length()) {
            i = blank(s, i);
            if (i >= s.length()) {
                break;
            }
            char c = s.charAt(i);
            switch (c) {
                case '"', '\'', '`' -> i = stringEnd(s, i + 1, c);
                case '/' -> i = beginsPattern(before) ? afterPattern(s, i) - 1 : i;
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> {
                    if (depth-- == 0) {
                        return i;
                    }
                }
                case ',', ';' -> {
                    if (depth == 0 && atComma) {
                        return i;
                    }
                }
                default -> {}
            }
            before = c;
            i++;
        }
        return s.length();
    }
}
