package dev.curbcut.reading;

import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives a page's headings a sound order of levels: the first is 2, none is skipped, those of one rank share one. */
final class Outline {
    private static final int DEEPEST = 6;

    private final Deque<Integer> ranks = new ArrayDeque<>();

    private Outline() {}

    static List<Block> of(List<Block> blocks) {
        return new Outline().all(Disguise.lift(blocks));
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        blocks.forEach(block -> out.add(one(block)));
        return out;
    }

    private Block one(Block block) {
        return switch (block) {
            case Block.Heading h -> new Block.Heading(h.about(), level(h.level()), h.content());
            case Block.Section s -> new Block.Section(s.about(), level(s.level()), s.title(), s.more(), all(s.blocks()));
            case Block.Quotation q -> new Block.Quotation(q.about(), all(q.blocks()));
            case Block.Disclosure d -> new Block.Disclosure(d.about(), d.summary(), all(d.blocks()));
            case Block.ListBlock l -> new Block.ListBlock(l.about(), l.ordered(), l.start(), l.marker(),
                    l.items().stream().map(i -> new Block.ListItem(i.about(), all(i.blocks()))).toList());
            case Block.Table t -> new Block.Table(t.about(), t.caption(), t.rows().stream()
                    .map(r -> new Block.Row(r.cells().stream()
                            .map(c -> new Block.Cell(c.about(), c.header(), c.colspan(), c.rowspan(), all(c.blocks())))
                            .toList()))
                    .toList());
            case Block.DescriptionList d -> new Block.DescriptionList(d.about(), d.entries().stream()
                    .map(e -> new Block.Description(e.terms(), e.descriptions().stream().map(this::all).toList()))
                    .toList());
            case Block.ItemList i -> i;
            case Block.Paragraph p -> p;
            case Block.Figure f -> f;
            case Block.Preformatted p -> p;
            case Block.Fields f -> f;
            case Block.FormBlock f -> f;
            case Block.Media m -> m;
            case Block.Separator s -> s;
            case Block.Note n -> n;
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
