package dev.curbcut.reading.table;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Heads that a table says again at the beginning of each cell, for narrow screens, where a style sheet shows them alone. */
final class StackedLabels {
    private static final int FEWEST = 2;

    private StackedLabels() {}

    /** Leaves them out, where most cells of the headed columns have them. @param rows how many rows at the top are heads */
    static void drop(Grid grid, int rows) {
        Map<Integer, String> heads = new HashMap<>();
        grid.rows.subList(0, Math.min(rows, grid.rows.size())).forEach(row -> row.forEach(cell -> heads.put(cell.column(), Line.squash(cell.box().line()))));
        if (heads.isEmpty()) {
            return;
        }
        List<Box> labels = new ArrayList<>();
        int cells = 0;
        for (List<Grid.Cell> row : grid.rows.subList(Math.min(rows, grid.rows.size()), grid.rows.size())) {
            for (Grid.Cell cell : row) {
                String head = heads.getOrDefault(cell.column(), "");
                if (cell.box().tag.equals("td") && cell.box().weight > 0 && !head.isEmpty()) {
                    cells++;
                    Box label = label(cell.box(), head);
                    if (label != null) {
                        labels.add(label);
                    }
                }
            }
        }
        if (labels.size() >= FEWEST && labels.size() * 3 >= cells * 2) {
            labels.forEach(label -> label.leaveOut(Drop.DUPLICATE));
        }
    }

    /** The first thing in a cell, if it says the head and more comes after it. */
    private static @Nullable Box label(Box cell, String head) {
        Node first = cell.element.firstChild();
        while (first instanceof TextNode text && text.isBlank()) {
            first = first.nextSibling();
        }
        for (Box child : cell.children) {
            if (child.element == first) {
                boolean says = child.weight > 0 && child.weight < cell.weight && Line.squash(child.line()).equals(head);
                return says ? child : child.weight == cell.weight && child.weight > 0 ? label(child, head) : null;
            }
        }
        return null;
    }
}
