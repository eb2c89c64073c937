package dev.curbcut.reading.block;

import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import java.util.List;
import java.util.function.UnaryOperator;

/** The blocks that stand within a block. */
final class NestedBlocks {
    private NestedBlocks() {}

    /** The same block, what stands within it changed; as it is where nothing can. */
    static Block changed(Block block, UnaryOperator<List<Block>> change) {
        return switch (block) {
            case Block.Section s -> new Block.Section(s.about(), s.level(), s.title(), s.more(), change.apply(s.blocks()));
            case Block.Quotation q -> new Block.Quotation(q.about(), change.apply(q.blocks()));
            case Block.Disclosure d -> new Block.Disclosure(d.about(), d.summary(), change.apply(d.blocks()));
            case Block.ListBlock l -> l.with(l.about(), l.start(),
                    l.items().stream().map(i -> new Block.ListItem(i.about(), i.value(), change.apply(i.blocks()))).toList());
            case Block.DescriptionList d -> new Block.DescriptionList(d.about(),
                    d.entries().stream().map(e -> new Block.Description(e.terms(), e.descriptions().stream().map(change).toList())).toList());
            case Block.ItemList l -> new Block.ItemList(l.about(), l.items().stream().map(i -> item(i, change)).toList());
            case Block.Table t -> new Block.Table(t.about(), t.caption(), t.rows().stream().map(r -> row(r, change)).toList());
            case Block.Heading h -> h;
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

    private static Item item(Item i, UnaryOperator<List<Block>> change) {
        return i.summary().isEmpty() ? i : new Item(i.title(), i.target(), i.date(), change.apply(i.summary()), i.shortened(), i.attachment(), i.lang());
    }

    private static Block.Row row(Block.Row row, UnaryOperator<List<Block>> change) {
        return new Block.Row(row.cells().stream().map(c -> new Block.Cell(c.about(), c.header(), c.colspan(), c.rowspan(), change.apply(c.blocks()))).toList());
    }
}
