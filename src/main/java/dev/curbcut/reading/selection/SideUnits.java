package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.UnitRun;

/** Units that lead to other pages, in a column beside the one that the page's title and a text stand in: a teaser may say more than the text. */
final class SideUnits {
    /** Running text below the title at least, and the share of the other column that its units say. */
    private static final int TEXT = 60;
    private static final double MOST_OF_IT = .7;

    private SideUnits() {}

    /** Whether a column holds them and little else. */
    static boolean are(Box side) {
        if (side.parent == null || side.holdsTitle) {
            return false;
        }
        Box column = side.parent.children.stream().filter(peer -> peer.holdsTitle && peer.prose >= TEXT).findFirst().orElse(null);
        return column != null && UnitRun.within(side) >= MOST_OF_IT * side.weight && UnitRun.within(column) * 2 < column.weight;
    }
}
