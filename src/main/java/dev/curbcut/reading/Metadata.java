package dev.curbcut.reading;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Link;
import dev.curbcut.page.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param title without the site's name; empty where nothing tells
 * @param site the site's name; empty where nothing tells
 * @param published ISO 8601, with a time where the origin gives one; null where it doesn't say
 * @param source who published or wrote it first; null where the origin doesn't say
 * @param facts the document's information table and what else stood in the line of dates, validity first
 * @param breadcrumb the way here from the site's home; the page itself last if the origin names it
 * @param remarks what a reader must know first, such as that the document is repealed
 */
record Metadata(
        String title,
        String site,
        @Nullable String published,
        @Nullable String source,
        List<Fact> facts,
        List<Link> breadcrumb,
        List<Remark> remarks) {
    Metadata {
        facts = List.copyOf(facts);
        breadcrumb = List.copyOf(breadcrumb);
        remarks = List.copyOf(remarks);
    }

    /** Reads them, and claims the parts of the page where they stood: title, breadcrumb, line of dates, table of facts. */
    static Metadata read(Survey survey, Context context, Claims claims) {
        return new Metadata(survey.document.title(), "", null, null, List.of(), List.of(), List.of());
    }
}
