package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Inline;
import dev.curbcut.render.plain.LinkSpans;
import dev.curbcut.render.plain.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell that holds only “view” or “more”: it is heard with what its row is about. */
final class VagueCell {
    /** The longest cell that names its row, in characters. */
    private static final int LONGEST_NAME = 80;

    private VagueCell() {}

    /** The cell with a name for its link, where it is such a one; else as it is. */
    static Cell named(Cell cell, List<? extends @Nullable Cell> row) {
        if (cell.blocks().size() != 1 || !(cell.blocks().getFirst() instanceof Block.Paragraph only) || only.content().size() != 1
                || !(only.content().getFirst() instanceof Inline.Link link) || link.name() != null || !LinkSpans.isVague(link)) {
            return cell;
        }
        String name = row.stream()
                .filter(other -> other != null && other != cell)
                .map(other -> PlainText.of(other.blocks()).strip())
                .filter(words -> words.length() <= LONGEST_NAME && words.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse(null);
        Inline.Link told = new Inline.Link(link.target(), link.content(), name, link.rel());
        return new Cell(cell.about(), cell.header(), cell.colspan(), cell.rowspan(), List.of(new Block.Paragraph(only.about(), only.align(), List.of(told))));
    }
}
