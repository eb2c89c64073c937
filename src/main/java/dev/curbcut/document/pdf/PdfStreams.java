package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Guards memory before a PDF is opened: PDFBox unfolds a stream whole, however large it becomes, so each deflated stream is
 * unfolded here first, into nothing, and counted.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before the word a stream's dictionary is looked for. */
    private static final int DICTIONARY = 600;

    private PdfStreams() {}

    static void check(byte[] bytes, DocumentBudget budget) throws UnreadableDocument {
        long left = budget.settings().maxExpanded();
        byte[] sink = new byte[65536];
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at + STREAM.length)) {
            int data = at + STREAM.length;
            if (at > 2 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e') {
                continue;
            }
            String head = new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), StandardCharsets.ISO_8859_1);
            int object = head.lastIndexOf(" obj");
            String dictionary = object < 0 ? head : head.substring(object);
            if (dictionary.contains("/Subtype/Image") || dictionary.contains("/Subtype /Image")) {
                continue; // pictures are never unfolded
            }
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            boolean twice = dictionary.indexOf("/FlateDecode") != dictionary.lastIndexOf("/FlateDecode");
            if (twice) {
                throw new UnreadableDocument(Why.TOO_LARGE, "a stream packed twice");
            }
            left -= inflate(bytes, data, left, sink);
            if (left < 0) {
                throw new UnreadableDocument(Why.TOO_LARGE, "unfolds to more than " + budget.settings().maxExpanded() + " bytes");
            }
            budget.tick();
        }
    }

    /** @return bytes unfolded, one more than {@code most} when there are more; 0 for what is not deflated */
    private static long inflate(byte[] bytes, int from, long most, byte[] sink) {
        if (from >= bytes.length || (bytes[from] & 0x0f) != 8) {
            return 0; // no head of zlib (RFC 1950)
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long count = 0;
            while (!inflater.finished() && count <= most) {
                int n = inflater.inflate(sink);
                if (n == 0) {
                    break;
                }
                count += n;
            }
            return count;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == 's' && bytes[i + 1] == 't' && bytes[i + 2] == 'r' && bytes[i + 3] == 'e' && bytes[i + 4] == 'a' && bytes[i + 5] == 'm') {
                return i;
            }
        }
        return -1;
    }
}
