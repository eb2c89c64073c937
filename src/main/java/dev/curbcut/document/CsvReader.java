package dev.curbcut.document;

import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/** Values parted by commas (RFC 4180), semicolons or tabs, in whatever charset the office's program wrote. */
final class CsvReader {
    private CsvReader() {}

    static Draft read(byte[] bytes, Budget budget) throws IOException {
        var draft = new Draft();
        String text = decode(bytes);
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

    /** By byte order mark, strict UTF-8, a detector's word, else GB18030, which any Chinese Excel writes. */
    static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, legacy(bytes));
        }
    }

    private static Charset legacy(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 65536));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        boolean known = found != null && !found.startsWith("GB") && !found.startsWith("UTF-8") && Charset.isSupported(found);
        return Charset.forName(known ? found : "GB18030");
    }
}
