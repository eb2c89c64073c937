package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes in the margin, as old acts have them beside their sections: smaller letters that stand wholly beside the column of the text. Each
 * is said before the paragraph it stands at.
 */
final class SideNotes {
    /** Of the size that most letters have. */
    private static final double SMALLER = 0.88;

    private static final int FEWEST_LINES = 5;

    /** Of the text's lines: where so many begin or end outside its column, it is none. */
    private static final double OUTSIDE = 0.1;

    private SideNotes() {}

    /** Takes the notes out of a sheet's segments; empty where it has none. */
    static List<SheetParagraph> take(List<TextSegment> segments, int sheet) {
        double usual = usual(segments);
        List<TextSegment> text = segments.stream().filter(s -> Math.abs(s.size - usual) < 0.04 * usual).toList();
        if (text.size() < FEWEST_LINES || segments.stream().allMatch(s -> s.size >= SMALLER * usual)) {
            return List.of();
        }
        double[] lefts = text.stream().mapToDouble(s -> s.x0).sorted().toArray();
        double[] rights = text.stream().mapToDouble(s -> s.x1).sorted().toArray();
        int off = (int) (OUTSIDE * text.size());
        double left = lefts[off];
        double right = rights[rights.length - 1 - off];
        List<TextSegment> notes = segments.stream().filter(s -> s.size < SMALLER * usual && (s.x1 < left - 0.4 * usual || s.x0 > right + 0.4 * usual)).toList();
        double top = text.stream().mapToDouble(TextSegment::top).min().orElse(0);
        double bottom = text.stream().mapToDouble(TextSegment::bottom).max().orElse(0);
        boolean beside = notes.stream().allMatch(s -> s.bottom() > top && s.top() < bottom && s.text.chars().anyMatch(Character::isLetter));
        if (notes.isEmpty() || !beside || right - left < 2 * widest(notes)) {
            return List.of();
        }
        segments.removeAll(notes);
        List<SheetParagraph> out = new ArrayList<>();
        out.addAll(paragraphs(notes.stream().filter(s -> s.x1 < left).toList(), sheet));
        out.addAll(paragraphs(notes.stream().filter(s -> s.x1 >= left).toList(), sheet));
        out.sort(Comparator.comparingDouble(para -> para.y));
        return out;
    }

    private static double widest(List<TextSegment> notes) {
        return notes.stream().mapToDouble(TextSegment::width).max().orElse(0);
    }

    private static double usual(List<TextSegment> segments) {
        Map<Double, Integer> sizes = new HashMap<>();
        segments.forEach(s -> sizes.merge(Math.round(2 * s.size) / 2.0, s.letters, Integer::sum));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
    }

    /** Lines that follow one another closely are one note. */
    private static List<SheetParagraph> paragraphs(List<TextSegment> notes, int sheet) {
        List<SheetParagraph> out = new ArrayList<>();
        double left = notes.stream().mapToDouble(s -> s.x0).min().orElse(0);
        double right = notes.stream().mapToDouble(s -> s.x1).max().orElse(0);
        for (TextLine line : TextLine.of(notes, left, right)) {
            if (out.isEmpty() || line.y() - out.getLast().last.y() > 1.7 * line.size()) {
                out.add(new SheetParagraph(line, sheet));
            } else {
                out.getLast().add(line);
            }
        }
        return out;
    }

    /** Puts notes before the paragraphs they stand at. @param start of the sheet's own items */
    static void into(List<SheetLayout.Flow> flow, int start, List<SheetParagraph> notes) {
        int at = start;
        for (SheetParagraph note : notes) {
            while (at < flow.size() && (!(flow.get(at) instanceof SheetLayout.Flow.Text t) || t.para().y < note.y - note.size)) {
                at++;
            }
            flow.add(at++, new SheetLayout.Flow.Text(note));
        }
    }
}
