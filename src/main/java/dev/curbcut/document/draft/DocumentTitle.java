package dev.curbcut.document.draft;

import dev.curbcut.page.Block;
import java.util.regex.Pattern;

/** What a document is called. */
public final class DocumentTitle {
    private static final int LONGEST = 200;

    /** What programs write into the title property when nobody does. */
    private static final Pattern SENSELESS = Pattern.compile(
            "(?i)(microsoft (word|excel|powerpoint) - .*|.*\\.(docx?|xlsx?|wps|et|pdf|rtf|ppt|tmp|html?|indd|qxd)|untitled.*"
                    + "|(document|文档|新建|book|sheet|slide|未命名|无标题|幻灯片|演示文稿|工作簿|无题)[ -]?\\d*.*|.*[\\\\/].*|[\\p{Alnum}_.-]{1,12}|[^\\p{L}\\p{N}]*)");

    private DocumentTitle() {}

    /** The heading of the text, else a property that makes sense, else the first heading, else the file's name. */
    public static String choose(DocumentDraft draft, String fileName, String text) {
        if (draft.garbled || draft.parcel) {
            return ofFile(fileName);
        }
        if (draft.heading != null && !draft.heading.isBlank()) {
            return cut(draft.heading);
        }
        String property = draft.property == null ? "" : CleanText.clean(draft.property);
        if (makesSense(property)) {
            return cut(property);
        }
        if (!draft.blocks.isEmpty() && draft.blocks.getFirst() instanceof Block.Table table && !table.caption().isEmpty()) {
            return cut(CleanText.of(table.caption()));
        }
        for (Block block : draft.blocks) {
            if (block instanceof Block.Heading heading) {
                return cut(CleanText.of(heading.content()));
            }
        }
        return ofFile(fileName);
    }

    /** A date alone names nothing. */
    public static boolean isDate(String words) {
        return words.matches("[\\d\\s年月日.:/-]+|[A-Z][a-z]+ \\d{1,2}, \\d{4}");
    }

    /** A line that a title may not go on with: a date, but for a year. */
    public static boolean isDateBelow(String words) {
        return isDate(words) && !words.matches("\\d{4}\\s*年?度?");
    }

    private static boolean makesSense(String property) {
        // Accents that stand alone are what is left of a title in a charset the format doesn't allow.
        boolean broken = property.codePoints().anyMatch(c -> c == 0xfffd || c >= 0x2c6 && c <= 0x2dd);
        return property.length() > 3 && !broken && !isDate(property) && !SENSELESS.matcher(property).matches();
    }

    /** A file's name as words: without extension, with spaces for underscores. */
    public static String ofFile(String fileName) {
        String name = CleanText.clean(fileName.replaceAll("\\.[\\p{Alnum}]{1,5}$", "").replace('_', ' '));
        return name.isEmpty() ? "document" : cut(name);
    }

    private static String cut(String title) {
        String clean = CleanText.clean(title);
        return clean.length() <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST))) + "…";
    }
}
