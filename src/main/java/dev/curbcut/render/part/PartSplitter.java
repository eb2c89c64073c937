package dev.curbcut.render.part;

import dev.curbcut.page.Block;
import dev.curbcut.render.plain.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long row of blocks where a reader would: before a heading, the higher the better, as long as no part gets shorter
 * than half the limit; between two blocks where there is none; within a block only where that alone is too long.
 */
final class PartSplitter {
    /** The rank of a cut before a block that is no heading; those have their level. */
    private static final int PLAIN = 7;

    private PartSplitter() {}

    /** @param limit in characters; the last part may be a quarter longer, so that no scrap of a part is left */
    static List<List<Block>> cut(List<Block> blocks, long limit) {
        long rest = Extent.of(blocks);
        if (rest <= limit + limit / 4) {
            return List.of(blocks);
        }
        List<Block> pieces = BlockSplitter.of(blocks, limit);
        long[] extents = pieces.stream().mapToLong(Extent::of).toArray();
        rest = 0;
        for (long extent : extents) {
            rest += extent;
        }
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        while (rest > limit + limit / 4) {
            int end = end(pieces, extents, from, limit);
            parts.add(pieces.subList(from, end));
            for (; from < end; from++) {
                rest -= extents[from];
            }
        }
        if (from < pieces.size()) {
            parts.add(pieces.subList(from, pieces.size()));
        }
        return parts;
    }

    /** Where the part that begins at {@code from} ends. */
    private static int end(List<Block> pieces, long[] extents, int from, long limit) {
        long extent = 0;
        int best = -1;
        int bestRank = PLAIN;
        int end = from;
        while (end < extents.length && (end == from || extent + extents[end] <= limit)) {
            extent += extents[end++];
            boolean longEnough = 2 * extent >= limit && !(pieces.get(end - 1) instanceof Block.Heading);
            int rank = end < extents.length ? rank(pieces.get(end)) : 0;
            if (longEnough && rank <= bestRank) {
                best = end;
                bestRank = rank;
            }
        }
        return best < 0 ? end : best;
    }

    private static int rank(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.level();
        }
        return block instanceof Block.Section section && !section.title().isEmpty() ? section.level() : PLAIN;
    }
}
