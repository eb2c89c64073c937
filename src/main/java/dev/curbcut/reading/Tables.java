package dev.curbcut.reading;

import dev.curbcut.page.Block;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Tables: data tables get their headers, layout tables become their content. */
final class Tables {
    private Tables() {}

    /** Whether a table only lays out a page. */
    static boolean isLayout(Element table) {
        return false;
    }

    /**
     * The table as one block, or a layout table's content in order.
     *
     * @param content what makes blocks of all that is in a cell
     */
    static List<Block> read(Element table, Function<Element, List<Block>> content) {
        return List.of();
    }
}
