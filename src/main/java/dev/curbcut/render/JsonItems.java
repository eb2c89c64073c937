package dev.curbcut.render;

import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of all lists of a page in one row, each with the title of the part it stands in. */
record JsonItems(JsonBlocks blocks) {

    /** @param section the nearest section's title, else the last heading's; null before the first */
    void write(List<Block> of, @Nullable String section) throws IOException {
        String part = section;
        for (Block block : of) {
            if (block instanceof Block.Heading heading) {
                part = PlainText.line(heading.content());
            } else if (block instanceof Block.ItemList list) {
                for (Item item : list.items()) {
                    blocks.item(item, part);
                    write(item.summary(), part);
                }
            } else {
                String title = block instanceof Block.Section inner ? PlainText.line(inner.title()) : "";
                write(Nested.blocks(block).toList(), title.isEmpty() ? part : title);
            }
        }
    }
}
