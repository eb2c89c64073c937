package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Navigation;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * The links of a page that are not its content, in groups, and the footer's words.
 *
 * @param colophon about the site: host organisation, address, telephone, codes
 */
record Navigations(List<Navigation> groups, List<Block> colophon) {
    Navigations {
        groups = List.copyOf(groups);
        colophon = List.copyOf(colophon);
    }

    /**
     * Reads what is left outside the body, so that every link of the page stands in the body or here.
     *
     * @param inBody whether a node is the root of (a part of) the body: it and all in it is passed by
     */
    static Navigations read(Document document, Predicate<Node> inBody, String lang, Context context, Claims claims) {
        return new Navigations(List.of(), List.of());
    }
}
