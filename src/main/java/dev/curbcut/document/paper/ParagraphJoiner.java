package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DateLine;
import dev.curbcut.document.sheet.FontNames;
import dev.curbcut.document.sheet.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins lines of a column to paragraphs, as the eye does: by indents, short ends, distances. */
final class ParagraphJoiner {
    /** In widths of an em: no blank within a sentence is so wide. */
    private static final double APART = 4;

    /** Of a column's width. */
    private static final double LONG = 0.7;

    /** In usual distances of lines: behind a sentence that ends so much more is the white between paragraphs. */
    private static final double SPACED = 1.14;

    private ParagraphJoiner() {}

    /** @param named titles that the document's own outline has, without blanks: their lines stand alone */
    static List<SheetParagraph> of(List<TextLine> lines, int sheet, Set<String> named) {
        List<SheetParagraph> out = new ArrayList<>();
        double lead = lead(lines);
        boolean indents = indents(lines);
        TextLine before = null;
        for (TextLine line : lines) {
            if (isSplit(line)) {
                TextLine.parts(line).forEach(part -> out.add(new SheetParagraph(part, sheet)));
                before = null;
                continue;
            }
            boolean title = !named.isEmpty() && (named.contains(SheetContents.plain(line.text())) || before != null && named.contains(SheetContents.plain(before.text())));
            if (before == null || title || isBreak(out.getLast(), before, line, lead, indents)) {
                out.add(new SheetParagraph(line, sheet));
            } else {
                out.getLast().add(line);
            }
            before = line;
        }
        return out;
    }

    /** Whether a paragraph goes on at the head of the next column or sheet. */
    static boolean goesOn(SheetParagraph end, SheetParagraph next) {
        TextLine a = end.last;
        TextLine b = next.last;
        boolean one = Math.abs(end.size - next.size) < 0.06 * end.size;
        boolean full = a.x1() > a.right - 2.2 * a.size();
        String text = end.text.toString();
        return one
                && full
                && !end.centred
                && !next.centred
                && !LineBreaks.ENDED.matcher(text).find()
                && !LineBreaks.isLeader(text)
                && !LineBreaks.marks(next.text.toString())
                && (next.lines > 1 ? startsAtLeft(next) : b.x0() - b.left < 0.8 * b.size());
    }

    private static boolean startsAtLeft(SheetParagraph next) {
        return next.firstX - next.last.left < 0.8 * next.size;
    }

    private static boolean isBreak(SheetParagraph para, TextLine a, TextLine b, double lead, boolean indents) {
        double em = Math.max(a.size(), b.size());
        double step = b.y() - a.y();
        String text = b.text();
        if (step > 1.45 * lead + 1 || step < 0 || Math.abs(a.size() - b.size()) > 0.1 * em) {
            return true;
        }
        if (DateLine.is(text) || DateLine.is(a.text()) || startsRaised(b)) {
            return true;
        }
        boolean ended = LineBreaks.ENDED.matcher(a.text()).find();
        if (LineBreaks.isLeader(a.text()) || LineBreaks.marks(text) && (ended || b.x0() - b.left > 0.5 * em || !isFull(a, b))) {
            return true;
        }
        if (ended && (startsBold(b) && !startsBold(a) || step > SPACED * lead && !Character.isLowerCase(text.charAt(0)) || LineBreaks.NUMBERED.matcher(text).find())) {
            return true;
        }
        boolean centred = a.isCentred() && b.isCentred();
        if (centred) {
            return !a.font().equals(b.font()) || para.lines > 3 || LineBreaks.LABEL.matcher(text).find();
        }
        if (!isFull(a, b) && !isWithinSentence(a, b)) {
            return true;
        }
        double moved = b.x0() - a.x0();
        if (moved > 0.8 * em) {
            // A hanging indent: the first line starts with a mark, the others stand where its words begin.
            boolean hangs = para.lines == 1 && (LineBreaks.marks(para.text.toString()) || !ended && !CleanText.isWide(text.charAt(0)));
            return !hangs || moved > 4.5 * em;
        }
        boolean within = Math.abs(moved) < 0.3 * em && !ended && a.x1() > a.right - 2.1 * em; // all its lines stand in
        return indents && !within && moved > -0.8 * em && b.x0() - b.left > 1.2 * em && b.x0() - b.left < 4 * em && para.lines == 1;
    }

    /** Words at either end of a line, such as an office and a date, belong to two paragraphs. */
    private static boolean isSplit(TextLine line) {
        if (line.segments.stream().anyMatch(s -> s.text.length() < 2)) {
            return false;
        }
        for (int i = 1; i < line.segments.size(); i++) {
            if (line.segments.get(i).x0 - line.segments.get(i - 1).x1 > APART * line.size()) {
                return true;
            }
        }
        return false;
    }

    /** A note begins with its mark. */
    private static boolean startsRaised(TextLine line) {
        return !line.marks().isEmpty() && line.marks().getFirst().kind() == Mark.Kind.RAISED && line.marks().getFirst().from() == 0;
    }

    private static boolean startsBold(TextLine line) {
        TextSegment first = line.segments.getFirst();
        return FontNames.isBold(first.font);
    }

    /** Whether a line goes to the edge: there was no room for what follows it. */
    private static boolean isFull(TextLine a, TextLine b) {
        String text = b.text();
        double size = a.size();
        char first = text.charAt(0);
        if (CleanText.isWide(first)) {
            return a.x1() > a.right - 2.1 * size;
        }
        int end = text.indexOf(' ');
        double word = (end < 0 ? text.length() : end) * 0.5 * size;
        return a.x1() + word + 0.25 * size > a.right - 0.5 * size;
    }

    /** Whether a long line that ends no sentence is followed by a small letter: typists leave room at the ends of lines. */
    private static boolean isWithinSentence(TextLine a, TextLine b) {
        return a.x1() - a.left > LONG * (a.right - a.left)
                && Character.isLowerCase(b.text().charAt(0))
                && !LineBreaks.ENDED.matcher(a.text()).find()
                && a.segments.size() == 1
                && b.segments.size() == 1;
    }

    /** The usual distance from line to line. */
    private static double lead(List<TextLine> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        int n = 0;
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            if (step > 0.5 * lines.get(i).size()) {
                steps[n++] = step;
            }
        }
        double size = lines.isEmpty() ? 10 : lines.getFirst().size();
        if (n < 2) {
            return 1.6 * size;
        }
        double[] sorted = java.util.Arrays.copyOf(steps, n);
        java.util.Arrays.sort(sorted);
        return Math.min(sorted[(n - 1) / 2], 3.2 * size);
    }

    /** Whether paragraphs begin with an indent here: some lines stand in, most don't. */
    private static boolean indents(List<TextLine> lines) {
        long in = lines.stream().filter(l -> !l.isCentred() && l.x0() - l.left > 1.2 * l.size() && l.x0() - l.left < 4 * l.size()).count();
        long out = lines.stream().filter(l -> l.x0() - l.left < 0.6 * l.size()).count();
        return in > 0 && out > 0;
    }
}
