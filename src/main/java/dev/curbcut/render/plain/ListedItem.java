package dev.curbcut.render.plain;

import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of any of a page's lists.
 *
 * @param section the nearest section's title, else the last heading's; null before the first
 */
public record ListedItem(Item item, @Nullable String section) {

    /** The items of all lists of a page in one row. */
    public static List<ListedItem> of(List<Block> blocks) {
        List<ListedItem> all = new ArrayList<>();
        gather(blocks, null, all);
        return all;
    }

    private static void gather(List<Block> of, @Nullable String section, List<ListedItem> all) {
        String part = section;
        for (Block block : of) {
            if (block instanceof Block.Heading heading) {
                part = PlainText.line(heading.content());
            } else if (block instanceof Block.ItemList list) {
                for (Item item : list.items()) {
                    all.add(new ListedItem(item, part));
                    gather(item.summary(), part, all);
                }
            } else {
                String title = block instanceof Block.Section inner ? PlainText.line(inner.title()) : "";
                gather(Nested.blocks(block).toList(), title.isEmpty() ? part : title, all);
            }
        }
    }
}
