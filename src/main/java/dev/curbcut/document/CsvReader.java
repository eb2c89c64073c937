package dev.curbcut.document;

import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.List;

/** Values parted by commas (RFC 4180), semicolons or tabs, in whatever charset the office's program wrote. */
final class CsvReader {
    private CsvReader() {}

    static Draft read(byte[] bytes, Budget budget) throws IOException {
        var draft = new Draft();
        String text = TextDecoder.decode(bytes);
        char mark = mark(text);
        var grid = new Grid();
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
                    grid.put(row, column, value.toString());
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
        if (!grid.isEmpty()) {
            draft.blocks.add(grid.table(List.of()));
        }
        return draft;
    }

    /** The parting mark that the first line has most of. */
    private static char mark(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char c : new char[] {'\t', ';', '|'}) {
            best = line.chars().filter(x -> x == c).count() > count(line, best) ? c : best;
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }
}
