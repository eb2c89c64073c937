package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;

/** Blocks of the parts that stand beside a body: a part with a name is a section. */
public final class BesideBlocks {
    private static final int LEVEL = 2;

    private BesideBlocks() {}

    public static List<Block> of(List<Box> parts, Blocks maker) {
        List<Block> out = new ArrayList<>();
        for (Box part : parts) {
            List<Block> blocks = maker.of(part);
            String label = Text.line(part.element.attr("aria-label"));
            if (blocks.isEmpty()) {
                continue;
            }
            if (blocks.size() > 1 && blocks.getFirst() instanceof Block.Heading heading && isAlone(blocks, heading)) {
                out.add(new Block.Section(heading.about(), LEVEL, heading.content(), null, blocks.subList(1, blocks.size())));
            } else if (!label.isEmpty() && !(blocks.getFirst() instanceof Block.Heading)) {
                out.add(new Block.Section(About.NONE, LEVEL, List.of(new Inline.Text(label)), null, blocks));
            } else {
                out.addAll(blocks);
            }
        }
        return Outline.of(out);
    }

    /** Whether no other heading of its rank stands in the part: then it names all of it. */
    private static boolean isAlone(List<Block> blocks, Block.Heading first) {
        return blocks.stream().filter(b -> b instanceof Block.Heading h && h.level() <= first.level()).count() == 1;
    }
}
