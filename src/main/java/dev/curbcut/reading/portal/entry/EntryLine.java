package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.layout.Box;
import org.jspecify.annotations.Nullable;

/**
 * A line of a row or a tile.
 *
 * @param anchor the link it stands in; null where it stands in none
 * @param holder the part whose line it is
 * @param heading whether it stands in a heading
 * @param broken whether only a line break parts it from the line before, as names are broken where a design has no room
 */
public record EntryLine(String text, @Nullable Box anchor, Box holder, boolean heading, boolean broken) {
    public boolean linked() {
        return anchor != null;
    }
}
