package dev.curbcut.reading.block;

import dev.curbcut.page.Block;
import dev.curbcut.reading.wording.UnmarkedHeadings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives a page's headings a sound order of levels: the first is 2, none is skipped, those of one rank share one. */
public final class Outline {
    private static final int DEEPEST = 6;

    private final Deque<Integer> ranks = new ArrayDeque<>();

    private Outline() {}

    public static List<Block> of(List<Block> blocks) {
        return new Outline().all(UnmarkedHeadings.lift(blocks));
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        blocks.forEach(block -> out.add(one(block)));
        return out;
    }

    private Block one(Block block) {
        return switch (block) {
            case Block.Heading h -> new Block.Heading(h.about(), level(h.level()), h.content());
            case Block.Section s -> NestedBlocks.changed(new Block.Section(s.about(), level(s.level()), s.title(), s.more(), s.blocks()), this::all);
            case Block.ItemList items -> items; // what is said of an item has no headings of the page's own
            default -> NestedBlocks.changed(block, this::all);
        };
    }

    /** The level of a heading of this rank here: one below the nearest heading of a higher rank before it. */
    private int level(int rank) {
        while (!ranks.isEmpty() && ranks.peek() >= rank) {
            ranks.pop();
        }
        int level = Math.min(DEEPEST, 2 + ranks.size());
        ranks.push(rank);
        return level;
    }
}
