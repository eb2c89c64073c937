package dev.curbcut.reading;

import dev.curbcut.page.Attachment;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Documents that a page offers to take along. */
final class Attachments {
    private Attachments() {}

    /** All of them in a part of the page, in order, each address once; those that only a script names included. */
    static List<Attachment> read(Element body, Context context) {
        return List.of();
    }

    /** The document a link leads to; empty when it leads to a page. */
    static Optional<Attachment> of(Element link, Context context) {
        return Optional.empty();
    }
}
