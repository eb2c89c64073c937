package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Mark;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A paragraph of a sheet in the making. */
final class SheetParagraph {
    final StringBuilder text = new StringBuilder();
    final List<Mark> marks = new ArrayList<>(0);
    final double size;
    final String font;
    final int sheet;
    final double y;
    final double firstX;
    boolean centred;

    /** Whether it is known to name the document. */
    boolean names;

    int lines;
    int letters;
    int bold;
    TextLine last;
    private @Nullable String words;

    SheetParagraph(TextLine first, int sheet) {
        this.size = first.size();
        this.font = first.font();
        this.sheet = sheet;
        this.y = first.y();
        this.firstX = first.x0();
        this.centred = first.isCentred();
        this.last = first;
        add(first);
    }

    /** Begins with all of another. */
    SheetParagraph(SheetParagraph other) {
        size = other.size;
        font = other.font;
        sheet = other.sheet;
        y = other.y;
        firstX = other.firstX;
        centred = other.centred;
        add(other);
    }

    void add(TextLine line) {
        join(line.text(), line.marks());
        centred &= line.isCentred();
        lines++;
        last = line;
        for (TextSegment segment : line.segments) {
            letters += segment.letters;
            bold += segment.bold;
        }
    }

    /** Goes on with another that may stand on the same line. */
    void addBeside(SheetParagraph next) {
        boolean glued = next.sheet == sheet && Math.abs(next.y - last.y()) < 0.3 * next.size && Math.abs(next.firstX - last.x1()) < 0.15 * next.size;
        if (!glued) {
            add(next);
            return;
        }
        words = null;
        int at = text.length();
        text.append(next.text);
        for (Mark mark : next.marks) {
            marks.add(mark.moved(at));
        }
        last = next.last;
    }

    /** Goes on with another, at the head of the next column or sheet. */
    void add(SheetParagraph next) {
        join(next.text.toString(), next.marks);
        lines += next.lines;
        letters += next.letters;
        bold += next.bold;
        last = next.last;
    }

    private void join(String line, List<Mark> lineMarks) {
        words = null;
        int at = LineBreaks.join(text, line);
        for (Mark mark : lineMarks) {
            marks.add(mark.moved(at));
        }
    }

    boolean isBold() {
        return bold * 10 >= letters * 9;
    }

    /** Its text, fit for the model, without dots that lead to a number. */
    String words() {
        if (words == null) {
            words = CleanText.clean(LineBreaks.withoutLeaders(text.toString()));
        }
        return words;
    }

    /** The text of a mark. */
    String text(Mark mark) {
        return text.substring(Math.min(mark.from(), text.length()), Math.min(mark.to(), text.length())).strip();
    }

    /**
     * Its text from a character on, with what its marks say.
     *
     * @param note what a mark that stands above the line is, or null where it is a power
     */
    List<Inline> content(int start, Function<Mark, @Nullable Inline> note) {
        if (marks.isEmpty()) {
            String plain = start == 0 ? words() : CleanText.clean(LineBreaks.withoutLeaders(text.substring(start)));
            return plain.isEmpty() ? List.of() : List.of(new Inline.Text(plain));
        }
        var cuts = new TreeSet<Integer>(List.of(start, text.length()));
        for (Mark mark : marks) {
            cuts.add(Math.clamp(mark.from(), start, text.length()));
            cuts.add(Math.clamp(mark.to(), start, text.length()));
        }
        var out = new InlinePieces();
        int from = -1;
        for (int to : cuts) {
            if (from >= start && to > from) {
                piece(from, to, note, out);
            }
            from = to;
        }
        return out.inlines();
    }

    private void piece(int from, int to, Function<Mark, @Nullable Inline> note, InlinePieces out) {
        Mark link = null;
        Mark raised = null;
        for (Mark mark : marks) {
            if (mark.from() <= from && mark.to() >= to) {
                link = mark.kind() == Mark.Kind.LINK ? mark : link;
                raised = mark.kind() == Mark.Kind.LINK ? raised : mark;
            }
        }
        Inline footnote = raised == null || raised.kind() != Mark.Kind.RAISED ? null : note.apply(raised);
        if (footnote != null) {
            out.add(footnote);
        } else {
            out.add(text.substring(from, to), link == null ? null : link.target(), raised == null ? null : raised.kind());
        }
    }
}
