package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.TextDecoder;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values parted by commas (RFC 4180), semicolons or tabs, in whatever charset the office's program wrote. */
public final class CsvReader {
    private static final int LINES = 10;

    /** A first line for Excel alone: by which mark the values are parted. */
    private static final Pattern SAID = Pattern.compile("\"?+[Ss][Ee][Pp]=([,;|\\t])\"?+\\r?+\\n");

    /** How programs keep Excel from making a number of 001: a formula that gives a text. */
    private static final Pattern TEXT = Pattern.compile("=\"([^\"]*+)\"");

    private CsvReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var draft = new DocumentDraft();
        String whole = TextDecoder.decode(bytes);
        Matcher said = SAID.matcher(whole);
        boolean says = said.lookingAt();
        String text = says ? whole.substring(said.end()) : whole;
        char mark = says ? said.group(1).charAt(0) : mark(text);
        var sheet = new Worksheet();
        int row = 0;
        int column = 0;
        int at = 0;
        var value = new StringBuilder();
        boolean quoted = false;
        while (at <= text.length()) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            boolean twice = quoted && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (twice) {
                value.append('"');
                at++;
            } else if (c == '"' && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else if (at == text.length() || !quoted && (c == mark || c == '\n')) {
                if (!value.isEmpty()) {
                    if (!budget.cell() || !budget.characters(value.length())) {
                        draft.omit(What.LIMIT, 1);
                        break;
                    }
                    sheet.put(row, column, shown(value.toString()));
                    value.setLength(0);
                }
                row += c == mark ? 0 : 1;
                column = c == mark ? column + 1 : 0;
                budget.tick();
            } else {
                value.append(c);
            }
            at++;
        }
        new WorkbookBlocks(draft, 1).add("", sheet);
        return draft;
    }

    private static String shown(String value) {
        Matcher text = TEXT.matcher(value);
        return text.matches() ? text.group(1) : value;
    }

    /** The parting mark that the first lines have most of: a title may stand above the values. */
    private static char mark(String text) {
        int end = 0;
        for (int i = 0; i < LINES && end >= 0; i++) {
            end = text.indexOf('\n', end + 1);
        }
        String lines = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char c : new char[] {'\t', ';', '|'}) {
            best = count(lines, c) > count(lines, best) ? c : best;
        }
        return best;
    }

    private static long count(String lines, char c) {
        return lines.chars().filter(x -> x == c).count();
    }
}
