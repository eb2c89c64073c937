package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Numbers that count the lines of a transcript or a bill at its left edge: neither they nor what stands outside the counted lines is text. */
final class LineNumbers {
    private static final int FEWEST = 8;

    /** Of the width of a sheet's text. */
    private static final double SHORT = 0.4;

    private LineNumbers() {}

    /** @return how many segments were taken out */
    static int strip(List<TextSegment> segments) {
        List<TextSegment> numbers = new ArrayList<>();
        double edge = segments.stream().mapToDouble(s -> s.x0).min().orElse(0) + 30;
        for (TextSegment s : segments) {
            if (s.x1 < edge + 10 && s.text.length() < 4 && s.text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(s);
            }
        }
        numbers.sort(Comparator.comparingDouble(s -> s.y));
        int steps = 0;
        for (int i = 1; i < numbers.size(); i++) {
            steps += Integer.parseInt(numbers.get(i).words()) == Integer.parseInt(numbers.get(i - 1).words()) + 1 ? 1 : 0;
        }
        double text = segments.stream().filter(s -> !numbers.contains(s)).mapToDouble(s -> s.x0).min().orElse(0);
        boolean outside = !numbers.isEmpty() && numbers.stream().allMatch(s -> s.x1 < text);
        if (numbers.size() < FEWEST || steps * 10 < numbers.size() * 9 || !outside || isTable(numbers, segments)) {
            return 0;
        }
        int before = segments.size();
        segments.removeAll(numbers);
        if (numbers.getFirst().words().equals("1")) {
            double top = numbers.getFirst().top();
            double bottom = numbers.getLast().bottom();
            segments.removeIf(s -> s.bottom() < top || s.top() > bottom);
        }
        return before - segments.size();
    }

    /** Whether they number the rows of a table: beside most of them stands more than a line of text, or hardly any. */
    private static boolean isTable(List<TextSegment> numbers, List<TextSegment> segments) {
        double left = segments.stream().mapToDouble(s -> s.x0).min().orElse(0);
        double right = segments.stream().mapToDouble(s -> s.x1).max().orElse(0);
        int rows = 0;
        int beside = 0;
        for (SheetRow row : SheetRow.of(segments)) {
            if (row.segments().stream().noneMatch(numbers::contains)) {
                continue;
            }
            double end = row.segments().stream().mapToDouble(s -> s.x1).max().orElse(0);
            long parts = row.segments().stream().filter(s -> !numbers.contains(s) && s.text.length() > 2).count(); // "Q." and "A." are none
            beside += row.segments().size() > 1 ? 1 : 0;
            rows += parts > 1 || parts == 1 && end - left < SHORT * (right - left) ? 1 : 0;
        }
        return rows * 2 > beside;
    }
}
