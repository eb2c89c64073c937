package dev.curbcut.render.template;

import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.render.plain.PlainInline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a front page that readers of Chinese sites know from the tools they use, each a landmark: where one looks for
 * something, what can be done, the window of picture news, running text, the lists. Each stands once, in the page's order, and the lists last.
 */
final class HubRegions {
    enum Region {
        INTERACTION,
        SERVICES,
        WINDOW,
        TEXT,
        LISTS;

        /** Of its name in a catalogue. */
        String key() {
            return "region." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Blocks that stand together. @param region null for what stands before all of them, such as a warning */
    record Run(@Nullable Region region, List<Block> blocks) {}

    /** Letters of the names of tiles, on average, and of one at most; a Chinese character says as much as three. */
    private static final int TILE = 25;
    private static final int LONGEST_TILE = 42;
    private static final int WIDE = 0x2E80;

    private static final int FEWEST_TILES = 3;

    /** Letters of a paragraph that is no line of a list. */
    private static final int RUNNING_TEXT = 150;

    private HubRegions() {}

    /** Empty where one region would hold all. */
    static List<Run> of(List<Block> blocks) {
        List<Region> regions = blocks.stream().map(HubRegions::region).toList();
        int first = 0;
        while (first < blocks.size() && regions.get(first) == null) {
            first++;
        }
        List<Run> runs = new ArrayList<>();
        int from = first;
        while (from < blocks.size() && regions.get(from) != null && !stands(runs, regions.get(from))) {
            int end = from + 1;
            while (end < blocks.size() && regions.get(end) == regions.get(from)) {
                end++;
            }
            runs.add(new Run(regions.get(from), blocks.subList(from, end)));
            from = end;
        }
        if (from < blocks.size()) {
            runs.add(new Run(Region.LISTS, blocks.subList(from, blocks.size())));
        }
        if (runs.size() < 2) {
            return List.of();
        }
        if (first > 0) {
            runs.addFirst(new Run(null, blocks.subList(0, first)));
        }
        return runs;
    }

    private static boolean stands(List<Run> runs, Region region) {
        return runs.stream().anyMatch(run -> run.region() == region);
    }

    /** Null for what only stands among others. */
    private static @Nullable Region region(Block block) {
        return switch (block) {
            case Block.FormBlock form -> Region.INTERACTION;
            case Block.ItemList list -> isWindow(list) ? Region.WINDOW : isTiles(list) ? Region.SERVICES : null;
            case Block.Section section -> isServices(section) ? Region.SERVICES : null;
            case Block.Media media -> Region.WINDOW;
            case Block.Table t -> null;
            case Block.Heading h -> null;
            case Block.Paragraph p -> isText(p) ? Region.TEXT : null;
            case Block.ListBlock l -> null;
            case Block.DescriptionList d -> null;
            case Block.Figure f -> null;
            case Block.Quotation q -> null;
            case Block.Preformatted p -> null;
            case Block.Fields f -> null;
            case Block.Disclosure d -> null;
            case Block.Separator s -> null;
            case Block.Note n -> null;
        };
    }

    /** Whether a paragraph is read, not looked over. */
    private static boolean isText(Block.Paragraph paragraph) {
        return letters(PlainInline.of(paragraph.content())) >= RUNNING_TEXT;
    }

    private static boolean isServices(Block.Section section) {
        return !section.blocks().isEmpty() && section.blocks().stream().allMatch(block -> block instanceof Block.ItemList list && isTiles(list));
    }

    private static boolean isTiles(Block.ItemList list) {
        return list.items().size() >= FEWEST_TILES && list.items().stream().allMatch(HubRegions::isTile)
                && list.items().stream().mapToInt(HubRegions::letters).sum() <= TILE * list.items().size();
    }

    /** Whether an entry is a name with a line about it at most: persons and places have more said of them. */
    private static boolean isTile(Item item) {
        return item.date() == null && letters(item) <= LONGEST_TILE && item.summary().size() <= 1 && !hasPicture(item);
    }

    private static int letters(Item item) {
        return letters(item.title());
    }

    private static int letters(String text) {
        return text.chars().map(c -> c < WIDE ? 1 : 3).sum();
    }

    private static boolean isWindow(Block.ItemList list) {
        return list.items().stream().filter(HubRegions::hasPicture).count() * 2 > list.items().size();
    }

    private static boolean hasPicture(Item item) {
        return item.summary().stream().anyMatch(Block.Figure.class::isInstance);
    }
}
