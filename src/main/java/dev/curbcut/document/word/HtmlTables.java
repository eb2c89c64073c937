package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.hypertext.HtmlTags;
import dev.curbcut.page.Inline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The tables of an HTML text that are open. Many writers leave the ends of rows and cells away. */
final class HtmlTables {
    private static final int DEEPEST = 20;

    private static final class Open {
        final WordTable table;
        boolean head;
        boolean cell;

        /** Whether all cells of the row head others. */
        boolean heads;

        Open(WordTable table) {
            this.table = table;
        }
    }

    private final DocumentBudget budget;
    private final Deque<Open> open = new ArrayDeque<>();
    private int flattened;

    HtmlTables(DocumentBudget budget) {
        this.budget = budget;
    }

    /** Takes a tag of a table or of a part of one. @param story where words went @return where they go now */
    WordContent take(HtmlTags tag, WordContent story) {
        if (tag.name().equals("table")) {
            return table(tag, story);
        }
        Open here = open.peek();
        if (here == null || flattened > 0) {
            return story;
        }
        switch (tag.name()) {
            case "thead" -> here.head = !tag.ends();
            case "tr" -> {
                endCell(here);
                if (!tag.ends()) {
                    endRow(here);
                    here.table.startRow();
                    here.heads = true;
                }
            }
            default -> {
                endCell(here);
                if (!tag.ends()) {
                    here.heads &= tag.name().equals("th");
                    here.table.startCell();
                    here.table.span = tag.count("colspan", 1000);
                    here.table.rows = tag.count("rowspan", 10_000);
                    here.cell = true;
                }
            }
        }
        return here.cell ? here.table.cell : here.table.around;
    }

    private WordContent table(HtmlTags tag, WordContent story) {
        if (!tag.ends()) {
            if (open.size() >= DEEPEST) {
                flattened++;
                return story;
            }
            open.push(new Open(new WordTable(story)));
            open.peek().table.flows = true;
            return story;
        }
        if (flattened > 0 || open.isEmpty()) {
            flattened = Math.max(0, flattened - 1);
            return story;
        }
        Open done = open.pop();
        endCell(done);
        endRow(done);
        done.table.end();
        return done.table.around;
    }

    private void endCell(Open here) {
        if (here.cell) {
            here.table.endCell(budget);
            here.cell = false;
        }
    }

    private static void endRow(Open here) {
        here.table.head(here.table.hasCells() && (here.head || here.heads));
    }

    void caption(List<Inline> words) {
        if (!open.isEmpty()) {
            open.peek().table.caption = words;
        }
    }

    /** Ends what nobody ended. */
    void end() {
        while (!open.isEmpty()) {
            Open done = open.pop();
            endCell(done);
            endRow(done);
            done.table.end();
        }
    }
}
