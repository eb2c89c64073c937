package dev.curbcut.reading.wording;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Characters of a page: which may stay, and what they weigh. */
public final class Text {
    private Text() {}

    /** Whether HTML or the field's pages use it as white space: full-width, no-break and zero-width ones as well. */
    public static boolean isSpace(int c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\ufeff'
                || c >= '\u2000' && c <= '\u200b'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u2060'
                || c == '\u00ad';
    }

    /** White space that parts nothing: soft hyphens, word joiners (liblouis 3.24 brailles one as the word “word”) and what only allows a break. */
    public static boolean isZeroWidth(int c) {
        return c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0xad;
    }

    /** Whether the model may hold it: no controls, no lone surrogates, no non-characters (XML 1.0 section 2.2). */
    public static boolean isAllowed(int c) {
        return c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0) && !(c >= 0xd800 && c < 0xe000)
                && !(c >= 0xfdd0 && c <= 0xfdef) && (c & 0xfffe) != 0xfffe;
    }

    /** Han, kana or hangul: each says about as much as three letters of an alphabet. */
    public static boolean isWide(int c) {
        return c >= 0x2e80 && (c <= 0x9fff || c >= 0xac00 && c <= 0xd7af || c >= 0xf900 && c <= 0xfaff || c >= 0x20000 && c <= 0x3ffff)
                && !(c >= 0x3000 && c <= 0x303f);
    }

    /** What {@link Character#isLetter(char)} says, at once for what is most common. */
    public static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : c >= 0x4e00 && c <= 0x9fa5 || Character.isLetter(c);
    }

    /** A letter, or a sign that stands on one: most scripts of South Asia write their vowels so. */
    public static boolean isLetterOrMark(char c) {
        int type = c < 0x300 ? 0 : Character.getType(c);
        return isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What a text says, in letters of an alphabet; white space and marks weigh nothing. */
    public static int weight(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += weight(text.charAt(i));
        }
        return sum;
    }

    public static int weight(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ? 1 : 0;
        }
        return isWide(c) ? 3 : Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
    }

    /** A mark that ends or divides a sentence, in any script of the field. */
    public static boolean isStop(char c) {
        return switch (c) {
            case '.', ',', ';', '!', '?', '。', '，', '；', '！', '？', '、', '．', '،', '؟', '।' -> true;
            default -> false;
        };
    }

    /** What {@link Element#text} gives; without gathering where it is one clean text, as in most. */
    public static String of(Element element) {
        Element inner = element;
        while (inner.childNodeSize() == 1 && inner.childNode(0) instanceof Element only) {
            inner = only;
        }
        return inner.childNodeSize() == 1 && inner.childNode(0) instanceof TextNode only && isLine(only.getWholeText()) ? only.getWholeText() : element.text();
    }

    /** The text of an element as one line. */
    public static String line(Element element) {
        Element inner = element;
        while (inner.childNodeSize() == 1 && inner.childNode(0) instanceof Element only) {
            inner = only;
        }
        return line(inner.childNodeSize() == 1 && inner.childNode(0) instanceof TextNode only ? only.getWholeText() : inner.text());
    }

    /** One line of plain text: forbidden characters out, white space collapsed and trimmed. */
    public static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int end = plain(text, i);
            if (end > i) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(text, i, end);
                space = false;
                i = end;
                continue;
            }
            int c = text.codePointAt(i);
            boolean spells = SpellingMarks.is(text, i);
            i += Character.charCount(c);
            if (isSpace(c) && !spells) {
                space = !isZeroWidth(c) || space;
            } else if (isAllowed(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
                space = false;
            }
        }
        return out.toString();
    }

    /** Where a run of the most usual characters ends, of which none is a space and none forbidden: ASCII, Chinese, Japanese. */
    public static int plain(String text, int from) {
        int end = from;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f || c > 0x3000 && (c <= 0x9fff || c >= 0xff01 && c <= 0xff5e);
    }

    /** Whether a text is such a line already, as most are; only what is most common is looked for. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isPlain(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Text whose white space counts: forbidden characters out, line ends as they are, blank lines around it dropped. */
    public static String block(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\n' || c == '\t' || isAllowed(c)).forEach(out::appendCodePoint);
        int from = 0;
        for (int i = 0; i < out.length() && out.charAt(i) <= ' '; i++) {
            if (out.charAt(i) == '\n') {
                from = i + 1;
            }
        }
        return out.substring(from).stripTrailing();
    }
}
