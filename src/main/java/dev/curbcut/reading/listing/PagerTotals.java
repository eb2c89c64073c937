package dev.curbcut.reading.listing;

import dev.curbcut.page.Pagination;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.ClaimedElements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many pages there are where no link leads to them, since only a script would: “共 96 条 1/7 页” in a part that is named
 * after pages, or the numbers that Hanweb jpaas leaves in its attributes, {@code class="pagination" rows="15" count="432"}.
 */
final class PagerTotals {
    /** Weight of such a line at most. */
    private static final int LONGEST = 80;

    private PagerTotals() {}

    /** The page's place among those that are only counted, or null where nothing is; claims what it was read from. */
    static @Nullable Pagination among(List<Box> boxes, ClaimedElements claims) {
        for (Box box : boxes) {
            if (box.links == 0 && box.fields == 0 && box.weight <= LONGEST && !box.bare && isNamed(box)) {
                Pagination found = of(box);
                if (found != null) {
                    claims.claim(box.element, ClaimedElements.Role.PAGINATION);
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Box box) {
        return isNamed(box.classes) || isNamed(box.id);
    }

    private static boolean isNamed(String names) {
        return names.length() > 2 && (names.contains("pag") || names.contains("Pag") || names.contains("fenye"));
    }

    private static @Nullable Pagination of(Box box) {
        Integer rows = number(box.element.attr("rows"));
        Integer count = number(box.element.attr("count"));
        if (rows != null && count != null && rows > 0) {
            return counted(1, (count + rows - 1) / rows, count);
        }
        PagerCount said = PagerCount.of(box.line());
        return said.page() == null || said.pages() == null ? null : counted(said.page(), said.pages(), said.items());
    }

    private static @Nullable Pagination counted(int page, int pages, @Nullable Integer items) {
        return pages < 2 || page > pages ? null : new Pagination(page, pages, items, null, null, null, null, List.of());
    }

    private static @Nullable Integer number(String attribute) {
        return attribute.matches("\\d{1,8}") ? Integer.valueOf(attribute) : null;
    }
}
