package dev.curbcut.reading.cms;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a literal of a script looks like. */
final class Looks {
    private static final Pattern DATE =
            Pattern.compile("\\s*+[\\[(（]?(19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?.{0,12}");
    private static final Pattern DOCUMENT =
            Pattern.compile(".+\\.(pdf|docx?|wps|et|xlsx?|pptx?|ofd|rar|zip|txt)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("[^\\s<>\"'{}()+;,]+\\.(s?html?|jhtml|jsp|jspx|aspx?|php|do)([?#][^\\s<>\"]*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern IMAGE = Pattern.compile("[^?]+\\.(jpe?g|png|gif|bmp|webp|svg|ico)(\\?.*)?");

    private Looks() {}

    /** An address or a path, relative ones only with a known ending. */
    static boolean likeAddress(String text) {
        String t = text.strip();
        if (t.length() < 2 || t.length() > 2000 || t.indexOf('<') >= 0 || t.indexOf(' ') >= 0 || t.indexOf('\n') >= 0) {
            return false;
        }
        String lower = t.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") && t.length() > 10 || lower.startsWith("https://") && t.length() > 11
                || t.startsWith("//") && t.indexOf('.') > 2 || t.startsWith("./") || t.startsWith("../")
                || t.charAt(0) == '/' && t.charAt(1) != '/' && t.charAt(1) != '*' || t.lastIndexOf('.') > 0 && (PAGE.matcher(t).matches() || DOCUMENT.matcher(t).matches());
    }

    static boolean likeDocument(String text) {
        return DOCUMENT.matcher(text.strip()).matches();
    }

    static boolean likeImage(String text) {
        return text.indexOf('.') >= 0 && IMAGE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** A date, perhaps with a time, and nothing else. */
    static boolean likeDate(String text) {
        return text.length() < 40 && DATE.matcher(text).matches();
    }

    /** Words for a reader: Han or other letters, and no address, date or code. */
    static boolean likeWords(String text) {
        String t = text.strip();
        return t.length() >= 2 && !likeAddress(t) && !likeDate(t)
                && (t.codePoints().anyMatch(c -> c >= 0x2e80) || t.indexOf(' ') > 0 && t.codePoints().filter(Character::isLetter).count() > 7);
    }
}
