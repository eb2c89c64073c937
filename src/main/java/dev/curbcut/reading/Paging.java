package dev.curbcut.reading;

import dev.curbcut.page.Pagination;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;

/** Where a page stands in a row of pages. */
public final class Paging {
    private Paging() {}

    /** The page's place among its neighbours, or null where it has none; claims the pager it was read from. */
    public static @Nullable Pagination read(Document document, String text, Context context, Claims claims) {
        return null;
    }
}
