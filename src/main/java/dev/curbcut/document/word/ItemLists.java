package dev.curbcut.document.word;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Paragraphs that stand in lists, one after the other, made nested lists. Numbers are in the words of their items. */
final class ItemLists {
    private static final class Open {
        final boolean ordered;
        final int depth;
        final List<About> abouts = new ArrayList<>();
        final List<List<Block>> items = new ArrayList<>();

        Open(boolean ordered, int depth) {
            this.ordered = ordered;
            this.depth = depth;
        }
    }

    private final List<Block> out;
    private final Deque<Open> open = new ArrayDeque<>();

    ItemLists(List<Block> out) {
        this.out = out;
    }

    void add(WordContent.Item item, About about, List<Block> blocks) {
        while (!open.isEmpty() && (open.peek().depth > item.depth() || open.peek().depth == item.depth() && open.peek().ordered != item.ordered())) {
            close();
        }
        if (open.isEmpty() || open.peek().depth < item.depth()) {
            open.push(new Open(item.ordered(), item.depth()));
        }
        open.peek().abouts.add(about);
        open.peek().items.add(new ArrayList<>(blocks));
    }

    /** Ends all lists that are open. */
    void end() {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        Open done = open.pop();
        List<Block.ListItem> items = new ArrayList<>();
        for (int i = 0; i < done.items.size(); i++) {
            items.add(new Block.ListItem(done.abouts.get(i), done.items.get(i)));
        }
        Block list = new Block.ListBlock(About.NONE, done.ordered, 1, Block.Marker.NONE, items);
        (open.isEmpty() ? out : open.peek().items.getLast()).add(list);
    }
}
