package dev.curbcut.render.plain;

import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a page says, a passage each: a paragraph, a heading, an item's title, a row of a table. */
public final class Passages {
    private Passages() {}

    /** In the page's order, without empty ones. */
    public static List<String> of(List<Block> blocks) {
        List<String> found = new ArrayList<>();
        Deque<Block> open = new ArrayDeque<>(blocks);
        while (!open.isEmpty()) {
            Block block = open.pop();
            switch (block) {
                case Block.Table table -> table.rows().forEach(row -> add(found, String.join(" ", row.cells().stream().map(cell -> PlainText.of(cell.blocks())).toList())));
                case Block.ItemList list -> list.items().forEach(item -> add(found, item.title()));
                case Block.Section section -> {
                    add(found, PlainText.line(section.title()));
                    within(open, block);
                }
                case Block.Disclosure disclosure -> {
                    add(found, PlainText.line(disclosure.summary()));
                    within(open, block);
                }
                case Block.DescriptionList list -> list.entries().forEach(entry -> add(found, PlainText.of(List.of(new Block.DescriptionList(list.about(), List.of(entry))))));
                case Block.ListBlock list -> within(open, block);
                case Block.Quotation quotation -> within(open, block);
                case Block.Heading heading -> add(found, PlainText.line(heading.content()));
                case Block.Paragraph paragraph -> add(found, PlainText.line(paragraph.content()));
                case Block.Preformatted pre -> add(found, pre.text());
                case Block.Fields fields -> add(found, PlainText.of(List.of(block)));
                case Block.Figure figure -> add(found, PlainText.line(figure.caption()));
                case Block.FormBlock f -> {} // what is asked is no news
                case Block.Media m -> {}
                case Block.Separator s -> {}
                case Block.Note n -> {} // ours
            }
        }
        return found;
    }

    private static void within(Deque<Block> open, Block block) {
        List<Block> inner = Nested.blocks(block).toList();
        for (int i = inner.size() - 1; i >= 0; i--) {
            open.push(inner.get(i));
        }
    }

    private static void add(List<String> found, String text) {
        String words = text.strip();
        if (!words.isEmpty()) {
            found.add(words);
        }
    }
}
