package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments of a sheet on one baseline, whatever column they stand in. */
record SheetRow(List<TextSegment> segments) {
    private static final double NEAR = 3;

    /** All rows, from above. */
    static List<SheetRow> of(List<TextSegment> segments) {
        List<TextSegment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(s -> s.y));
        List<SheetRow> out = new ArrayList<>();
        for (TextSegment segment : sorted) {
            if (out.isEmpty() || segment.y - out.getLast().y() >= NEAR) {
                out.add(new SheetRow(new ArrayList<>()));
            }
            out.getLast().segments.add(segment);
        }
        return out;
    }

    double y() {
        return segments.getFirst().y;
    }

    double size() {
        return segments.stream().mapToDouble(s -> s.size).max().orElse(0);
    }

    /** The usual distance from row to row. */
    static double lead(List<SheetRow> rows) {
        double[] steps = new double[Math.max(0, rows.size() - 1)];
        for (int i = 1; i < rows.size(); i++) {
            steps[i - 1] = rows.get(i).y() - rows.get(i - 1).y();
        }
        java.util.Arrays.sort(steps);
        return steps.length < 3 ? 0 : steps[steps.length / 2];
    }

    /** Whether its parts stand over the parts of the row below, as the heads of a table's columns do; heads hold no numbers. */
    boolean heads(SheetRow below) {
        if (segments.size() < 2 || below.segments.size() < segments.size() || below.y() - y() > 3 * size()) {
            return false;
        }
        for (TextSegment head : segments) {
            boolean over = below.segments.stream().anyMatch(s -> s.x0 < head.x1 && head.x0 < s.x1);
            if (!over || head.words().chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }
}
