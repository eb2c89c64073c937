package dev.curbcut.render.part;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.render.plain.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes blocks that alone are too long into several of the same kind: rows, items and lines are never cut. */
final class BlockSplitter {
    private BlockSplitter() {}

    static List<Block> of(List<Block> blocks, long limit) {
        List<Block> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (Extent.of(block) <= limit) {
                pieces.add(block);
            } else {
                pieces.addAll(of(block, limit));
            }
        }
        return pieces;
    }

    private static List<Block> of(Block block, long limit) {
        return switch (block) {
            case Block.Section section -> section(section, limit);
            case Block.Disclosure in -> wrapped(in.blocks(), limit, (about, blocks) -> new Block.Disclosure(about, in.summary(), blocks), in.about());
            case Block.Quotation in -> wrapped(in.blocks(), limit, Block.Quotation::new, in.about());
            case Block.ListBlock list -> list(list, limit);
            case Block.ItemList list -> rows(list.items(), limit, item -> item.title().length() + Extent.of(item.summary()), (about, items) -> new Block.ItemList(about, items), list.about());
            case Block.DescriptionList list -> rows(list.entries(), limit, entry -> Extent.of(new Block.DescriptionList(About.NONE, List.of(entry))), Block.DescriptionList::new, list.about());
            case Block.Fields fields -> rows(fields.facts(), limit, fact -> Extent.of(new Block.Fields(About.NONE, List.of(fact))), Block.Fields::new, fields.about());
            case Block.Preformatted pre -> rows(pre.text().lines().toList(), limit, line -> (long) line.length() + 1, (about, lines) -> new Block.Preformatted(about, String.join("\n", lines)), pre.about());
            case Block.Table table -> TableSplitter.of(table, limit);
            case Block.Heading whole -> List.of(whole);
            case Block.Paragraph whole -> List.of(whole);
            case Block.Figure whole -> List.of(whole);
            case Block.FormBlock whole -> List.of(whole);
            case Block.Media whole -> List.of(whole);
            case Block.Separator whole -> List.of(whole);
            case Block.Note whole -> List.of(whole);
        };
    }

    /** Makes a block of a kind. */
    private interface Making<T> {
        Block of(About about, List<T> content);
    }

    private static List<Block> wrapped(List<Block> blocks, long limit, Making<Block> making, About about) {
        return made(PartSplitter.cut(blocks, limit), making, about);
    }

    /** Each piece has the title, so that a reader knows where the page goes on; the last has the way to more. */
    private static List<Block> section(Block.Section section, long limit) {
        List<List<Block>> parts = PartSplitter.cut(section.blocks(), limit);
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            all.add(new Block.Section(of(section.about(), i), section.level(), section.title(), last ? section.more() : null, parts.get(i)));
        }
        return all;
    }

    private static List<Block> list(Block.ListBlock list, long limit) {
        List<Block> all = new ArrayList<>();
        List<Integer> numbers = list.numbers();
        int from = 0;
        for (List<Block.ListItem> items : groups(list.items(), limit, item -> Extent.of(item.blocks()))) {
            all.add(list.with(of(list.about(), all.size()), items.isEmpty() ? list.start() : numbers.get(from), items));
            from += items.size();
        }
        return all;
    }

    private static <T> List<Block> rows(List<T> rows, long limit, Function<T, Long> extent, Making<T> making, About about) {
        return made(groups(rows, limit, extent), making, about);
    }

    private static <T> List<Block> made(List<List<T>> parts, Making<T> making, About about) {
        List<Block> all = new ArrayList<>();
        parts.forEach(part -> all.add(making.of(of(about, all.size()), part)));
        return all;
    }

    /** Anchors lead to the first piece. */
    static About of(About about, int piece) {
        return piece == 0 ? about : new About(List.of(), about.lang(), about.direction());
    }

    /** Rows in groups, each as long as the limit allows. */
    static <T> List<List<T>> groups(List<T> rows, long limit, Function<T, Long> extent) {
        List<List<T>> groups = new ArrayList<>();
        int from = 0;
        long length = 0;
        for (int i = 0; i < rows.size(); i++) {
            long more = extent.apply(rows.get(i)) + 20;
            if (length + more > limit && i > from) {
                groups.add(rows.subList(from, i));
                from = i;
                length = 0;
            }
            length += more;
        }
        groups.add(rows.subList(from, rows.size()));
        return groups;
    }
}
