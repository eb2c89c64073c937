package dev.curbcut.render.plain;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.List;

/** How long a block is for a reader, in characters of its text; what has little text of its own counts a little as well. */
public final class Extent {
    /** What each block, item and row counts besides its text. */
    private static final int EACH = 20;

    private Extent() {}

    public static long of(Block block) {
        return EACH + own(block) + Nested.blocks(block).mapToLong(Extent::of).sum();
    }

    public static long of(List<Block> blocks) {
        return blocks.stream().mapToLong(Extent::of).sum();
    }

    private static long own(Block block) {
        return switch (block) {
            case Block.Heading heading -> line(heading.content());
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.DescriptionList list -> list.entries().stream().flatMap(e -> e.terms().stream()).mapToLong(Extent::line).sum();
            case Block.ItemList list -> list.items().stream().mapToLong(item -> EACH + item.title().length()).sum();
            case Block.Table table -> line(table.caption()) + (long) EACH * table.rows().size();
            case Block.Figure figure -> line(figure.caption());
            case Block.Preformatted pre -> pre.text().length();
            case Block.Fields fields -> fields.facts().stream().mapToLong(fact -> fact.label().length() + line(fact.value())).sum();
            case Block.Section section -> line(section.title());
            case Block.Disclosure disclosure -> line(disclosure.summary());
            case Block.ListBlock list -> 0;
            case Block.Quotation quotation -> 0;
            case Block.FormBlock form -> 0;
            case Block.Media media -> 0;
            case Block.Separator separator -> 0;
            case Block.Note note -> 0;
        };
    }

    private static long line(List<Inline> content) {
        return PlainInline.of(content).length();
    }
}
