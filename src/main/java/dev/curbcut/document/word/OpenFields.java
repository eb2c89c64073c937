package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a text that have begun and not yet ended: instructions first, then what they show, if it is stored. */
final class OpenFields {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 4000;

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        FormField form = FormField.NONE;
        boolean result;
        boolean shown;
        boolean hides;
        @Nullable InlineRuns link;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    private int lost;

    /** Beyond the deepest, which are read as text. */
    private int more;

    void begin() {
        if (open.size() >= DEEPEST) {
            more++;
        } else {
            open.push(new Field());
        }
    }

    void form(FormField form) {
        if (!open.isEmpty()) {
            open.peek().form = form;
        }
    }

    /** How many fields stood for a drawing of which nothing is stored. */
    int lost() {
        return lost;
    }

    /** Whether text that comes now is no text: of an instruction, or a result that isn't what the field shows. */
    boolean swallows() {
        return more == 0 && open.stream().anyMatch(f -> !f.result || f.hides);
    }

    /** Whether what comes now is an entry of a table of contents (section 17.16.5.68). */
    boolean isContents() {
        return open.stream().anyMatch(f -> f.result && FieldText.name(f.instruction.toString()).equals("TOC"));
    }

    /** Takes a text: of an instruction, or a sign that a result is there. */
    void take(String text) {
        for (Field field : open) {
            if (!field.result) {
                field.instruction.append(text, 0, Math.clamp(LONGEST - field.instruction.length(), 0, text.length()));
                return;
            }
            field.shown |= !text.isBlank();
        }
    }

    /** From here on the result is stored. */
    void separate(InlineRuns prose) {
        if (more > 0 || open.isEmpty()) {
            return;
        }
        Field field = open.peek();
        field.result = true;
        field.hides = FieldText.hidesResult(FieldText.name(field.instruction.toString()));
        Target target = FieldText.link(field.instruction.toString());
        if (target != null && !prose.isInLink()) {
            field.link = prose;
            prose.open(target);
        }
    }

    /** Ends the innermost field and writes what it shows where nothing is stored. */
    void end(InlineRuns prose, InlineRuns.Look look) {
        if (more > 0) {
            more--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        Field field = open.pop();
        if (field.link == prose) {
            prose.close();
        }
        if (field.shown && !field.hides) {
            return;
        }
        lost += FieldText.drawsAlone(FieldText.name(field.instruction.toString())) ? 1 : 0;
        List<Inline> said = FieldText.of(field.instruction.toString(), field.form);
        if (swallows()) {
            take(CleanText.of(said));
            return;
        }
        for (Inline inline : said) {
            if (inline instanceof Inline.Text text) {
                prose.text(text.text(), look);
            } else {
                prose.add(inline);
            }
            open.forEach(f -> f.shown = true);
        }
    }
}
