package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import java.util.regex.Pattern;

/** Where lines end and paragraphs begin, and how two lines become one. */
final class LineBreaks {
    /** A sentence that ends. */
    static final Pattern ENDED = Pattern.compile("[.。！？!?；;：:][”’」』）)\"]?\\s*$");

    /** What can only stand at the head of a paragraph. */
    static final Pattern MARKER = Pattern.compile("^\\s*("
            + "第[一二三四五六七八九十百零〇\\d]{1,6}[编章节条款](?=[\\s\u3000]|\\p{IsHan}|$)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
            + "|[•●■◆▪◦□☐○※★][^•●■]|附件?[一二三四五六七八九十\\d]{0,2}[：:]|目\\s*录$"
            + "|\\d{1,2}[、．](?!\\d)|[（(]\\d{1,2}[）)](?=\\p{IsHan})|\\d{1,2}\\.(?=\\p{IsHan}))");

    /** What begins a subsection of a law behind a sentence that ended. */
    static final Pattern NUMBERED = Pattern.compile("^\\s*[(（]([0-9]{1,2}|[a-z]|[ivx]{2,4})[)）]\\s*[\\p{Lu}\\p{IsHan}“„«\"]");

    /** What a line of its own says of the document, such as who asked for it. */
    static final Pattern LABEL = Pattern.compile("^\\s*\\p{IsHan}[\\p{IsHan} \u3000]{1,9}[：:]\\s*\\S");

    private static final Pattern LEADERS = Pattern.compile("[.．·_]{5,}|[…⋯‥]{3,}|[.．·…⋯‥] [.．·…⋯‥ ]{6,}");

    private static final Pattern ALONE = Pattern.compile("[•●■◆▪◦○∙·➢➤►\\uE000-\\uF8FF–—-]|[(（]?([0-9]{1,2}|[a-zA-Z]|[ivx]{1,4})[.)）、．]");

    private LineBreaks() {}

    static boolean marks(String line) {
        return MARKER.matcher(line).find();
    }

    /** A bullet or a number that stands apart from the words of its item. */
    static boolean isMark(String words) {
        return ALONE.matcher(words).matches();
    }

    /** A line of a table of contents: dots that lead the eye to a number. */
    static boolean isLeader(String line) {
        return mayLead(line) && LEADERS.matcher(line).find();
    }

    static String withoutLeaders(String text) {
        return mayLead(text) ? LEADERS.matcher(text).replaceAll(" ") : text;
    }

    /** Whether three dots follow one another, with blanks between at most: a cheap look before the pattern's. */
    private static boolean mayLead(String text) {
        int dots = 0;
        for (int i = 0; i < text.length() && dots < 3; i++) {
            char c = text.charAt(i);
            dots = ".．·_…⋯‥".indexOf(c) >= 0 ? dots + 1 : c == ' ' ? dots : 0;
        }
        return dots >= 3;
    }

    /**
     * Adds a line to a paragraph: without a blank in Chinese, and a word that was parted by a hyphen is whole again.
     *
     * @return where in the paragraph the line begins
     */
    static int join(StringBuilder paragraph, String line) {
        if (line.isEmpty() || paragraph.isEmpty()) {
            paragraph.append(line);
            return 0;
        }
        char before = paragraph.charAt(paragraph.length() - 1);
        char after = line.charAt(0);
        boolean hyphen = before == '-' && paragraph.length() > 1 && Character.isLetter(paragraph.charAt(paragraph.length() - 2));
        if (before == '\u00ad' || hyphen && Character.isLowerCase(after)) {
            paragraph.setLength(paragraph.length() - 1);
        } else if (!hyphen && !CleanText.isWide(before) && !CleanText.isWide(after)) {
            paragraph.append(' ');
        }
        int at = paragraph.length();
        paragraph.append(line);
        return at;
    }
}
