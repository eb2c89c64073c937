package dev.curbcut.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a text gives something a short name: 国务院办公厅（以下简称“国办”）, the Data Protection Act (hereinafter “the Act”), World Health
 * Organization (WHO). Time is linear in the text's length.
 */
final class ShortNames {
    /** A short name is no longer, in characters. */
    static final int LONGEST = 24;

    /** A long name is no longer, in characters. */
    private static final int LONGEST_MEANING = 120;

    private static final List<String> MARKS = List.of("简称", "簡稱", "hereinafter", "Hereinafter", "hereafter");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "to", "a", "&", "de", "des", "du", "la", "le", "et", "für", "und", "der", "die");
    private static final String OPEN = "“‘\"'「『";
    private static final String CLOSE = "”’\"'」』";

    /**
     * A short name, where the text gives it.
     *
     * @param meaning what it stands for; null where that can't be told to the letter
     */
    record ShortName(int from, int to, @Nullable String meaning) {}

    private ShortNames() {}

    static List<ShortName> in(String text) {
        List<ShortName> found = new ArrayList<>();
        for (int open = next(text, 0); open >= 0; open = next(text, open + 1)) {
            int close = close(text, open);
            if (close > 0) {
                ShortName name = isMarked(text, open, close) ? marked(text, open, close) : initials(text, open, close);
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** The next bracket; -1 for none. Looked for by both kinds at once: a text of one kind alone is never searched to its end for the other. */
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that closes the one there; -1 where it is too far away for a name. */
    private static int close(String text, int open) {
        for (int i = open + 1; i < text.length() && i < open + 3 * LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                return i;
            }
            if (c == '(' || c == '（') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isMarked(String text, int open, int close) {
        String inside = text.substring(open + 1, close);
        return MARKS.stream().anyMatch(inside::contains);
    }

    /** （以下简称“国办”）: in quotation marks; in Chinese what follows the mark. */
    private static @Nullable ShortName marked(String text, int open, int close) {
        String inside = text.substring(open + 1, close);
        String mark = MARKS.stream().filter(inside::contains).findFirst().orElseThrow();
        int from = open + 1 + inside.indexOf(mark) + mark.length();
        int to = close;
        int first = from;
        while (first < close && OPEN.indexOf(text.charAt(first)) < 0) {
            first++;
        }
        int last = first + 1;
        while (last < close && CLOSE.indexOf(text.charAt(last)) < 0) {
            last++;
        }
        if (last < close) {
            from = first + 1;
            to = last;
        } else if (!mark.endsWith("称") && !mark.endsWith("稱")) {
            return null;
        } else {
            from += from < close && "为為：:".indexOf(text.charAt(from)) >= 0 ? 1 : 0;
        }
        String name = text.substring(from, to);
        boolean plain = !name.isBlank() && name.length() <= LONGEST && name.chars().noneMatch(c -> "，,；;。".indexOf(c) >= 0);
        return plain ? new ShortName(from, to, name.startsWith("《") && name.endsWith("》") ? titled(text, open) : null) : null;
    }

    /** 《中华人民共和国政府信息公开条例》 right before a bracket, without its marks. */
    private static @Nullable String titled(String text, int open) {
        int start = open > 0 && text.charAt(open - 1) == '》' ? text.lastIndexOf('《', open) : -1;
        return start < 0 || open - start > LONGEST_MEANING ? null : text.substring(start + 1, open - 1);
    }

    /** World Health Organization (WHO): each letter begins a word before the bracket, in order. */
    private static @Nullable ShortName initials(String text, int open, int close) {
        int from = open + 1;
        int length = close - from;
        if (length < 2 || length > 10 || open == 0 || text.charAt(open - 1) != ' ') {
            return null;
        }
        for (int i = from; i < close; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return null;
            }
        }
        int at = open - 1;
        int start = -1;
        for (int letter = close - 1; letter >= from; ) {
            int end = at;
            while (at > 0 && isWord(text.charAt(at - 1)) && end - at <= LONGEST_MEANING) {
                at--;
            }
            String word = text.substring(at, end);
            if (word.isEmpty()) {
                return null;
            }
            if (Character.toUpperCase(word.charAt(0)) == text.charAt(letter)) {
                letter--;
                start = at;
            } else if (!SMALL.contains(word)) {
                return null;
            }
            if (letter >= from && (at == 0 || text.charAt(at - 1) != ' ')) {
                return null;
            }
            at--;
        }
        return start < 0 || open - start > LONGEST_MEANING ? null : new ShortName(from, close, text.substring(start, open - 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '&';
    }

    /** Whether a letter or figure of the Latin script. */
    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
