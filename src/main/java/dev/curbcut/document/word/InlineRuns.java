package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inlines of one paragraph in the making: runs of like letters become one, white space is collapsed across them. */
public final class InlineRuns {
    /** How letters look, as far as it says something. */
    public record Look(boolean bold, boolean italic, boolean raised, boolean lowered, boolean inserted, boolean deleted) {
        /** Letters of which nothing is said. */
        public static final Look PLAIN = new Look(false, false, false, false, false, false);
    }

    private final Deque<List<Inline>> stack = new ArrayDeque<>();
    private final Deque<Target> links = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private Look look = Look.PLAIN;
    private boolean space = true;
    private int letters;
    private int bold;

    /** Nothing is written yet. */
    public InlineRuns() {
        stack.push(new ArrayList<>());
    }

    /** Adds letters. */
    public void text(String text, Look how) {
        if (!how.equals(look)) {
            flush();
            look = how;
        }
        run.append(text);
    }

    /** Adds what is no letter. */
    public void add(Inline inline) {
        flush();
        space = inline instanceof Inline.LineBreak;
        boolean says = inline instanceof Inline.Formula || inline instanceof Inline.Ruby || inline instanceof Inline.Link;
        letters += says ? CleanText.of(List.of(inline)).length() : 0;
        stack.peek().add(inline);
    }

    /** Whether a link is open, which can't hold another. */
    public boolean isInLink() {
        return !links.isEmpty();
    }

    /** Begins a link. */
    public void open(Target target) {
        flush();
        links.push(target);
        stack.push(new ArrayList<>());
    }

    /** Ends the innermost link. */
    public void close() {
        flush();
        if (!links.isEmpty()) {
            List<Inline> content = stack.pop();
            Target target = links.pop();
            if (!content.isEmpty()) {
                stack.peek().add(new Inline.Link(target, content));
            }
        }
    }

    /** Whether nearly all letters so far are bold: a heading's way, where emphasis says nothing. */
    public boolean isBold() {
        flush();
        return letters > 0 && bold * 10 >= letters * 9;
    }

    /** Whether no letter was written. */
    public boolean isEmpty() {
        return letters == 0 && run.toString().isBlank();
    }

    /** All that was written, trimmed. */
    public List<Inline> take() {
        while (!links.isEmpty()) {
            close();
        }
        flush();
        List<Inline> out = stack.peek();
        trim(out);
        return out;
    }

    private void flush() {
        String text = CleanText.collapse(run.toString());
        run.setLength(0);
        if (space && text.startsWith(" ")) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return;
        }
        space = text.endsWith(" ");
        int count = text.strip().length();
        letters += count;
        bold += look.bold ? count : 0;
        stack.peek().add(dress(new Inline.Text(text)));
    }

    private Inline dress(Inline plain) {
        Inline out = plain;
        out = look.raised ? new Inline.Superscript(List.of(out)) : out;
        out = look.lowered ? new Inline.Subscript(List.of(out)) : out;
        out = look.italic ? new Inline.Emphasis(List.of(out)) : out;
        out = look.bold ? new Inline.Strong(List.of(out)) : out;
        out = look.inserted ? new Inline.Inserted(List.of(out)) : out;
        return look.deleted ? new Inline.Deleted(List.of(out)) : out;
    }

    private static void trim(List<Inline> out) {
        while (!out.isEmpty() && isBlank(out.getLast())) {
            out.removeLast();
        }
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text t && t.text().endsWith(" ")) {
            out.set(out.size() - 1, new Inline.Text(t.text().stripTrailing()));
        }
    }

    private static boolean isBlank(@Nullable Inline inline) {
        return inline instanceof Inline.LineBreak || inline instanceof Inline.Text t && t.text().isBlank();
    }

    /** A paragraph that is bold all over is bold nowhere. */
    static List<Inline> plain(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (inline instanceof Inline.Strong strong) {
                out.addAll(strong.content());
            } else {
                out.add(inline);
            }
        }
        return merged(out);
    }

    private static List<Inline> merged(List<Inline> in) {
        List<Inline> out = new ArrayList<>(in.size());
        for (Inline inline : in) {
            if (inline instanceof Inline.Text t && !out.isEmpty() && out.getLast() instanceof Inline.Text before) {
                out.set(out.size() - 1, new Inline.Text(before.text() + t.text()));
            } else {
                out.add(inline);
            }
        }
        return out;
    }
}
