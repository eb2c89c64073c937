package dev.curbcut.render.html;

import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import java.util.ArrayList;
import java.util.List;

/** One row or column of a table as it is gone along: which headers hold for the place that was reached (HTML 4.9.12.2). */
final class HeaderScan {
    /** More headers of one cell than this, one way, no reader could listen to; and they bound the work. */
    private static final int MOST = 8;

    /** @param at the first row or column of it, @param width how many it spans */
    private record Head(Cell cell, int at, int width) {
        boolean covers(Head other) {
            return at == other.at && width == other.width;
        }
    }

    private final Header way;
    private final List<Head> found = new ArrayList<>();
    /** Headers that stand together, no data between them: those don't shut each other out. */
    private final List<Head> block = new ArrayList<>();
    private boolean inBlock;

    /** @param way of the headers that hold here: column headers down a column, row headers along a row */
    HeaderScan(Header way) {
        this.way = way;
    }

    /** Goes on to the next cell. */
    void meet(Cell cell, boolean header, int at, int width) {
        if (!header) {
            inBlock = false;
            return;
        }
        if (!inBlock) {
            inBlock = true;
            block.clear();
        }
        var head = new Head(cell, at, width);
        if (block.stream().anyMatch(other -> other.cell() == cell)) {
            return; // it spans more than one place here
        }
        found.removeIf(other -> other.covers(head) && block.stream().noneMatch(b -> b.cell() == other.cell()));
        if (block.size() < MOST) {
            block.add(head);
        }
        if (cell.header() == way) {
            if (found.size() >= MOST) {
                found.removeFirst();
            }
            found.add(head);
        }
    }

    /** The headers that hold for what comes now, the farthest first. */
    List<Cell> found() {
        return found.stream().map(Head::cell).toList();
    }
}
