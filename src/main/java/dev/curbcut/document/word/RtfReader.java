package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * RTF 1.9. The JDK has a reader of it, which knows no double-byte charset: Chinese comes out as Latin letters, and it
 * knows no tables.
 */
public final class RtfReader {
    private static final int DEEPEST = 2000;

    /** What holds within one pair of braces. */
    private record Scope(boolean skip, boolean bold, boolean hidden, int font, double size, int uc) {}

    private final byte[] in;
    private final DocumentBudget budget;
    private final RtfText text = new RtfText();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private Charset page = Charset.forName("windows-1252");
    private Scope now = new Scope(false, false, false, -1, 12, 1);
    private int at;
    private int skipAfterUnicode;
    private boolean fontTable;
    private int fontBeingDefined = -1;

    private RtfReader(byte[] in, DocumentBudget budget) {
        this.in = in;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        return new RtfReader(bytes, budget).read();
    }

    private DocumentDraft read() throws IOException {
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
        var draft = new DocumentDraft();
        text.end().into(draft);
        return draft;
    }

    private void open() throws IOException {
        flush();
        if (scopes.size() >= DEEPEST) {
            throw new IOException("braces too deep");
        }
        scopes.push(now);
    }

    private void close() {
        flush();
        now = scopes.isEmpty() ? now : scopes.pop();
        fontTable &= !scopes.isEmpty() && scopes.size() > 1;
    }

    private void take(byte b) {
        if (skipAfterUnicode > 0) {
            skipAfterUnicode--;
        } else if (!now.skip && !fontTable && !now.hidden) {
            pending.write(b);
        }
    }

    /** Bytes of one charset are decoded together: a character may take two of them. */
    private void flush() {
        if (pending.size() > 0) {
            text(new String(pending.toByteArray(), fonts.getOrDefault(now.font, page)));
            pending.reset();
        }
    }

    private void text(String text) {
        if (!now.skip && !now.hidden && budget.characters(text.length())) {
            this.text.add(text, now.bold, now.size);
        }
    }

    private void control() {
        if (at >= in.length) {
            return;
        }
        byte c = in[at];
        if (!Character.isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int from = at;
        while (at < in.length && at - from < 32 && Character.isLetter(in[at])) {
            at++;
        }
        String word = new String(in, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
        int digits = at;
        if (at < in.length && in[at] == '-') {
            at++;
        }
        while (at < in.length && at - digits < 10 && in[at] >= '0' && in[at] <= '9') {
            at++;
        }
        String number = new String(in, digits, at - digits, java.nio.charset.StandardCharsets.US_ASCII);
        if (at < in.length && in[at] == ' ') {
            at++;
        }
        boolean given = !number.isEmpty() && !number.equals("-");
        long value = given ? Long.parseLong(number) : 0;
        word(word, given, (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
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
            case '*' -> now = new Scope(true, now.bold, now.hidden, now.font, now.size, now.uc);
            case '~' -> special(" ");
            case '_' -> special("-");
            case '{', '}', '\\' -> take(c);
            case '\r', '\n' -> layout("par", 0);
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
        if (word.equals("u") && given) {
            flush();
            text(Character.toString(value < 0 ? value + 65536 : value));
            skipAfterUnicode = now.uc;
            return;
        }
        flush();
        skipAfterUnicode = 0;
        switch (word) {
            case "bin" -> at = (int) Math.min(in.length, (long) at + Math.max(0, value));
            case "fonttbl" -> fontTable = true;
            case "ansicpg" -> page = RtfCharsets.codePage(value, page);
            case "f", "af" -> {
                fontBeingDefined = value;
                now = new Scope(now.skip, now.bold, now.hidden, value, now.size, now.uc);
            }
            case "fcharset" -> {
                Charset charset = RtfCharsets.ofFont(value);
                if (fontTable && charset != null) {
                    fonts.put(fontBeingDefined, charset);
                }
            }
            case "b" -> now = new Scope(now.skip, !given || value != 0, now.hidden, now.font, now.size, now.uc);
            case "v" -> now = new Scope(now.skip, now.bold, !given || value != 0, now.font, now.size, now.uc);
            case "fs" -> now = new Scope(now.skip, now.bold, now.hidden, now.font, value / 2.0, now.uc);
            case "uc" -> now = new Scope(now.skip, now.bold, now.hidden, now.font, now.size, Math.clamp(value, 0, 8));
            case "plain" -> now = new Scope(now.skip, false, false, now.font, 12, now.uc);
            case "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
                    "footerf", "fldinst", "object", "themedata", "datastore", "listtable", "listoverridetable", "xmlnstbl", "generator",
                    "latentstyles", "rsidtbl", "nonshppict", "bkmkstart", "bkmkend", "pntext" ->
                now = new Scope(true, now.bold, now.hidden, now.font, now.size, now.uc);
            default -> layout(word, value);
        }
    }

    private void layout(String word, int value) {
        String plain = RtfText.letter(word);
        if (!plain.isEmpty()) {
            text(plain);
        } else if (!now.skip) {
            text.layout(word, value, budget);
        }
    }
}
