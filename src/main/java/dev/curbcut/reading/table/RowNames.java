package dev.curbcut.reading.table;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of rows in a table that marks no heads. */
final class RowNames {
    /** Weight of the longest name, in letters. */
    private static final int LONGEST = 60;

    private RowNames() {}

    /**
     * Whether the first column tells the rows of a table apart that has no heads at all: each row has a cell there, no two the
     * same, short words and no number, and what stands beside them is of another kind.
     */
    static boolean stand(List<List<Grid.Cell>> body) {
        Set<String> names = new HashSet<>();
        int like = 0;
        for (List<Grid.Cell> row : body) {
            if (row.size() < 2 || row.stream().anyMatch(cell -> cell.box().element.hasAttr("scope"))) {
                return false;
            }
            Box first = row.getFirst().box();
            String name = Line.of(first.element, LONGEST + 1);
            if (row.getFirst().column() != 0 || first.weight == 0 || first.weight > LONGEST || CellLook.isNumber(first) || !names.add(name)) {
                return false;
            }
            like += shape(name).equals(shape(Line.of(row.get(1).box().element, LONGEST + 1))) ? 1 : 0;
        }
        return names.size() > 1 && like * 2 < names.size();
    }

    /** A text with its letters and digits made alike: dates have one shape, and names of one length. */
    static String shape(String text) {
        return text.replaceAll("\\d+", "0").replaceAll("\\p{L}+", "a");
    }
}
