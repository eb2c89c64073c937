package dev.curbcut.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list: a page and what the list says of it.
 *
 * @param target null where the origin's row leads nowhere a reader could follow
 * @param date ISO 8601 as far as the origin says: {@code 2023-07-25}, {@code 2023-07} or with a time; null for none
 * @param summary what else the row says, in the origin's order
 * @param shortened whether the origin cut the title and gives it nowhere whole
 * @param attachment kind of the document it leads to, where it is no page
 * @param lang of the title where it is not the page's
 */
public record Item(
        String title,
        @Nullable Target target,
        @Nullable String date,
        List<Block> summary,
        boolean shortened,
        @Nullable Attachment attachment,
        @Nullable String lang) {
    public Item {
        summary = List.copyOf(summary);
    }

    public Item(String title, @Nullable Target target, @Nullable String date) {
        this(title, target, date, List.of(), false, null, null);
    }
}
