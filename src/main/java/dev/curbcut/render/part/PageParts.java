package dev.curbcut.render.part;

import dev.curbcut.language.Catalogue;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A page in the parts it is read in.
 *
 * @param all in order; one for a page that is not long
 * @param wished the part asked for, from 1; 0 for all of them
 */
public record PageParts(List<Part> all, int wished) {

    /**
     * @param before what stands before the part's own blocks: remarks about the whole page, and the headings it goes on under
     */
    public record Part(List<Block> before, List<Block> blocks) {}

    /** @param limit about how many characters a part may have */
    public static PageParts of(Page page, int wished, int limit, Catalogue ui) {
        List<List<Block>> cut = wished == 0 ? List.of(page.blocks()) : PartSplitter.cut(page.blocks(), limit);
        List<Block> remarks = page.blocks().stream().takeWhile(Block.Note.class::isInstance).toList();
        List<Part> all = new ArrayList<>();
        Deque<Block.Heading> open = new ArrayDeque<>();
        for (List<Block> blocks : cut) {
            List<Block> before = new ArrayList<>();
            if (!all.isEmpty()) {
                before.addAll(remarks);
                pass(open, blocks.getFirst());
                open.descendingIterator().forEachRemaining(heading -> before.add(continued(heading, ui)));
            }
            all.add(new Part(before, blocks));
            for (Block block : blocks) {
                pass(open, block);
                if (block instanceof Block.Heading heading) {
                    open.push(heading);
                }
            }
        }
        return new PageParts(all, wished);
    }

    /** Closes the headings that end before a block. */
    private static void pass(Deque<Block.Heading> open, Block next) {
        int level = next instanceof Block.Heading heading ? heading.level() : next instanceof Block.Section section ? section.level() : Integer.MAX_VALUE;
        while (!open.isEmpty() && open.element().level() >= level) {
            open.pop();
        }
    }

    private static Block continued(Block.Heading heading, Catalogue ui) {
        List<Inline> content = new ArrayList<>(heading.content());
        content.add(new Inline.Foreign(ui.tag(), List.of(new Inline.Text(ui.say("part.continued")))));
        return new Block.Heading(new About(List.of(), heading.about().lang(), heading.about().direction()), heading.level(), content);
    }

    /** The part that is shown, from 1: the last where the one asked for is beyond it. */
    public int shown() {
        return Math.clamp(wished, 1, all.size());
    }

    public int count() {
        return all.size();
    }

    public boolean isLong() {
        return all.size() > 1;
    }

    /** Whether a part was asked for that is not there. */
    public boolean isBeyond() {
        return wished > all.size();
    }
}
