package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Mark;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of a paragraph put together to inlines: blanks collapsed over their edges, pieces of one link as one. */
final class InlinePieces {
    private final List<Inline> out = new ArrayList<>();
    private List<Inline> within = new ArrayList<>();
    private @Nullable Target open;
    private boolean blank = true;

    void add(Inline whole) {
        close();
        out.add(whole);
        blank = false;
    }

    void add(String text, @Nullable Target link, Mark.@Nullable Kind kind) {
        if (link == null || !link.equals(open)) {
            close();
            open = link;
        }
        String clean = CleanText.collapse(LineBreaks.withoutLeaders(text));
        String words = blank ? clean.stripLeading() : clean;
        if (words.isEmpty()) {
            return;
        }
        blank = words.endsWith(" ");
        var plain = new Inline.Text(words);
        Inline piece = kind == null || kind == Mark.Kind.LINK ? plain
                : kind == Mark.Kind.RAISED ? new Inline.Superscript(List.of(plain)) : new Inline.Subscript(List.of(plain));
        (link == null ? out : within).add(piece);
    }

    private void close() {
        if (open != null && !within.isEmpty()) {
            boolean words = !CleanText.of(within).isEmpty();
            if (words) {
                out.add(new Inline.Link(open, within));
            } else {
                out.addAll(within);
            }
            within = new ArrayList<>();
        }
        open = null;
    }

    /** All of them, without a blank at the end. */
    List<Inline> inlines() {
        close();
        while (!out.isEmpty() && out.getLast() instanceof Inline.Text t && t.text().isBlank()) {
            out.removeLast();
        }
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text t && t.text().endsWith(" ")) {
            out.set(out.size() - 1, new Inline.Text(t.text().stripTrailing()));
        }
        return out;
    }
}
