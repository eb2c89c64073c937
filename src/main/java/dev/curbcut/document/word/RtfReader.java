package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.word.RtfScope.Destination;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * RTF 1.9. The JDK has a reader of it, which knows no double-byte charset: Chinese comes out as Latin letters, and it
 * knows no tables.
 */
public final class RtfReader {
    private static final int DEEPEST = 2000;
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 11;

    private final byte[] in;
    private final DocumentBudget budget;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfDestinations destinations;
    private final Deque<RtfScope> scopes = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private RtfScope now = new RtfScope();
    private int at;
    private int skipAfterUnicode;
    private boolean starred;

    private RtfReader(byte[] in, DocumentBudget budget, DocumentDraft draft) {
        this.in = in;
        this.budget = budget;
        this.destinations = new RtfDestinations(fonts, draft, budget);
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var draft = new DocumentDraft();
        story(bytes, budget, draft).into(draft);
        return draft;
    }

    /** Reads a whole file. @param draft takes what is counted and what the file says of itself @return its text */
    static WordContent story(byte[] bytes, DocumentBudget budget, DocumentDraft draft) throws IOException {
        return new RtfReader(bytes, budget, draft).read();
    }

    private WordContent read() throws IOException {
        while (at < in.length && !budget.spent()) {
            byte b = in[at++];
            switch (b) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {
                    // Line ends of the file say nothing.
                }
                default -> take(b);
            }
            if ((at & 0xfff) == 0) {
                budget.tick();
            }
        }
        flush();
        return destinations.end();
    }

    private void open() throws IOException {
        flush();
        if (scopes.size() >= DEEPEST) {
            throw new IOException("braces too deep");
        }
        scopes.push(now);
        now = now.inner();
        starred = false;
    }

    private void close() throws IOException {
        flush();
        RtfScope ended = now;
        now = scopes.isEmpty() ? now : scopes.pop();
        destinations.close(ended, now);
        starred = false;
    }

    private void take(byte b) {
        if (skipAfterUnicode > 0) {
            skipAfterUnicode--;
        } else if (now.destination != Destination.SKIP) {
            pending.write(b);
        }
    }

    /** Bytes of one charset are decoded together: a character may take two of them. */
    private void flush() {
        if (pending.size() > 0) {
            text(fonts.text(pending.toByteArray(), now.font));
            pending.reset();
        }
    }

    private void text(String text) {
        if (now.destination != Destination.SKIP) {
            destinations.text(text, now);
        }
    }

    private void control() {
        if (at >= in.length) {
            return;
        }
        byte c = in[at];
        if (!isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int from = at;
        while (at < in.length && at - from < LONGEST_WORD && isLetter(in[at])) {
            at++;
        }
        String word = new String(in, from, at - from, StandardCharsets.US_ASCII);
        int digits = at;
        if (at < in.length && in[at] == '-') {
            at++;
        }
        while (at < in.length && at - digits < LONGEST_NUMBER && in[at] >= '0' && in[at] <= '9') {
            at++;
        }
        String number = new String(in, digits, at - digits, StandardCharsets.US_ASCII);
        if (at < in.length && in[at] == ' ') {
            at++;
        }
        boolean given = !number.isEmpty() && !number.equals("-");
        long value = given ? Long.parseLong(number) : 0;
        word(word, given, (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private void symbol(byte c) {
        switch (c) {
            case '\'' -> {
                int high = at + 1 < in.length ? Character.digit(in[at], 16) : -1;
                int low = at + 1 < in.length ? Character.digit(in[at + 1], 16) : -1;
                at += 2;
                if (high >= 0 && low >= 0) {
                    take((byte) (high << 4 | low));
                }
            }
            case '*' -> starred = true;
            case '~' -> special(" ");
            case '_' -> special("-");
            case '{', '}', '\\' -> take(c);
            case '\r', '\n' -> word("par", false, 0);
            default -> {
                // Hints for the typesetter.
            }
        }
    }

    private void special(String text) {
        flush();
        text(text);
    }

    private void word(String word, boolean given, int value) {
        flush();
        if (word.equals("u") && given) {
            text(Character.toString((char) value));
            skipAfterUnicode = now.uc;
            return;
        }
        skipAfterUnicode = 0;
        boolean optional = starred;
        starred = false;
        boolean on = !given || value != 0;
        switch (word) {
            case "bin" -> at = (int) Math.min(in.length, (long) at + Math.max(0, value));
            case "ansicpg" -> fonts.codePage(value);
            case "uc" -> now.uc = Math.clamp(value, 0, 8);
            case "b" -> now.bold = on;
            case "i" -> now.italic = on;
            case "v" -> now.hidden = on;
            case "strike", "striked" -> now.struck = on;
            case "deleted" -> now.deleted = on;
            case "revised" -> now.inserted = on;
            case "super" -> now.raised = on ? 1 : 0;
            case "sub" -> now.raised = on ? -1 : 0;
            case "nosupersub" -> now.raised = 0;
            case "fs" -> now.size = value / 2.0;
            case "dbch" -> now.wide = true;
            case "loch", "hich", "ltrch", "rtlch" -> now.wide = false;
            case "afs" -> now.wideSize = now.wide ? value / 2.0 : now.wideSize;
            case "ab" -> now.wideBold = now.wide ? (Boolean) on : now.wideBold;
            case "plain" -> now.plain();
            case "f", "af" -> now.font = value;
            case "fcharset" -> fonts.charset(value, now);
            default -> destinations.word(word, given, value, optional, now);
        }
        if ((word.equals("f") || word.equals("af")) && now.destination == Destination.FONTS) {
            fonts.define(value);
        }
    }

    /** What of a text may stand in the model. */
    static String clean(StringBuilder text) {
        String clean = CleanText.clean(text.toString());
        text.setLength(0);
        return clean;
    }
}
