package dev.curbcut.reading.wording;

import dev.curbcut.reading.dom.TooCostly;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of an element as one line: white space of every kind collapsed, a line break between Chinese characters joined
 * without a space (titles are broken where the design has no room), nothing of scripts and styles.
 */
public final class Line {
    /** What is in these is no text of the page. */
    public static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "textarea", "select", "svg", "math", "object", "iframe", "video", "audio", "head");

    private final StringBuilder out = new StringBuilder();
    private final int limit;
    /** Whether a line break stands before what comes. */
    private boolean broken;

    private Line(int limit) {
        this.limit = limit;
    }

    public static String of(Element element) {
        return of(element, Integer.MAX_VALUE);
    }

    /** The same, but no more than about {@code limit} characters are gathered: a longer result says that there is more. */
    public static String of(Element element, int limit) {
        TooCostly.check(); // where steps meet elements again and again, they do it for their words
        Element inner = element;
        while (inner.childNodeSize() == 1 && !SILENT.contains(inner.normalName())) { // as most are: words in one element or three
            Node only = inner.childNode(0);
            if (only instanceof TextNode text && text.getWholeText().length() <= limit) {
                return of(text.getWholeText());
            }
            if (!(only instanceof Element child)) {
                break;
            }
            inner = child;
        }
        var line = new Line(limit);
        line.add(inner);
        return line.out.toString().strip();
    }

    /** @return whether more may be gathered */
    private boolean add(Element element) {
        if (SILENT.contains(element.normalName())) {
            return true;
        }
        broken |= element.normalName().equals("br");
        boolean parted = element.isBlock() || element.normalName().equals("td") || element.normalName().equals("th");
        append(out, parted ? " " : "", false, limit);
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                append(out, text.getWholeText(), broken, limit);
                broken = false;
                if (out.length() > limit) {
                    return false;
                }
            } else if (node instanceof Element child && !add(child)) {
                return false;
            }
        }
        append(out, parted ? " " : "", false, limit);
        return true;
    }

    /** Collapses the white space of a text. */
    public static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        String inner = text.substring(from, to); // between two tags there is nothing else, mostly, or one line
        if (isClean(inner)) {
            return inner;
        }
        var out = new StringBuilder(inner.length());
        append(out, inner, false, Integer.MAX_VALUE);
        return out.toString().strip();
    }

    /** Whether a text is one line already, as most are. */
    private static boolean isClean(String text) {
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

    private static void append(StringBuilder out, String text, boolean broken, int limit) {
        boolean first = broken;
        int at = 0;
        while (at < text.length() && out.length() <= limit) {
            char c = text.charAt(at);
            if (!isPlain(c)) {
                if (SpellingMarks.is(text, at)) {
                    out.append(c);
                } else if (!isNothing(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
                at++;
                continue;
            }
            if (first) {
                joinBroken(out, c);
                first = false;
            }
            int from = at;
            while (at < text.length() && at - from <= limit && isPlain(text.charAt(at))) {
                at++;
            }
            out.append(text, from, at);
        }
    }

    private static void joinBroken(StringBuilder out, char next) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && isWide(out.charAt(end - 1)) && isWide(next)) {
            out.setLength(end);
        } else if (end == out.length() && end > 0) {
            out.append(' ');
        }
    }

    /** Soft hyphens, marks of direction and zero-width characters: they take no room and part no words. */
    private static boolean isNothing(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    /** Neither white space nor nothing. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f || c > '\u3000' && c <= '\u9fff' || !isNothing(c) && !isSpace(c);
    }

    /** White space of any kind, controls, and characters that take no room. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x7f && c <= 0xa0 || c == '\u3000' || c >= '\u2000' && c <= '\u200f' || c == '\u2028' || c == '\u2029' || c == '\ufeff'
                || c >= '\ufffe';
    }

    /** Of a script that is written without spaces: Han, kana, and their punctuation. */
    public static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c >= '\uff00' && c <= '\uffef' || Character.isSurrogate(c);
    }

    /** Whether a squashed text begins with what another says. */
    public static boolean begins(String squashed, String text) {
        return said(squashed, 0, text) >= 0;
    }

    /** How much of a squashed text is said from its beginning on by an element that says nothing else; -1 when it does. */
    public static int said(String squashed, Element element) {
        TooCostly.check();
        return said(squashed, 0, element);
    }

    private static int said(String squashed, int from, Element element) {
        int at = from;
        for (Node node = element.firstChild(); node != null && at >= 0; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                at = said(squashed, at, text.getWholeText());
            } else if (node instanceof Element e && !SILENT.contains(e.normalName())) {
                at = said(squashed, at, e);
            }
        }
        return at;
    }

    private static int said(String squashed, int from, String text) {
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSaid(c) && (at == squashed.length() || squashed.charAt(at++) != Character.toLowerCase(c))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean isSaid(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Letters and digits only, lower case: what two writings of one text share. */
    public static String squash(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSaid(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
