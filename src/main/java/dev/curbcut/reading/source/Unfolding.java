package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import dev.curbcut.address.SameSite;
import dev.curbcut.reading.cms.Fold;
import dev.curbcut.reading.cms.Folds;
import dev.curbcut.reading.cms.RawPage;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.markup.Markup;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives the DOM what its scripts would have drawn, as data and never by evaluation; the ways are in {@link Folds}. */
public final class Unfolding {
    private Unfolding() {}

    /**
     * Changes the document in place: links, rows and texts from scripts, hidden panels shown, frames merged.
     *
     * @param fetch for a list that the page names and for its frames; only asked for the page's own site
     */
    public static void unfold(Document document, Context context, SubFetch fetch, Bounds bounds) {
        Frames.merge(document, inPlace(document, context, fetch, bounds), context, fetch, (frame, place) -> inPlace(frame, place, fetch, bounds), bounds);
    }

    /**
     * All but the frames.
     *
     * @return those that stand within the page
     */
    public static List<Element> inPlace(Document document, Context context, SubFetch fetch, Bounds bounds) {
        Markup.draw(document);
        var page = new RawPage(
                document, context.base(), context.charset(), to -> sameSite(context.address(), to, fetch), bounds.rows());
        for (Fold fold : Folds.ALL) {
            TooCostly.check();
            fold.unfold(page);
        }
        return page.frames();
    }

    private static Optional<String> sameSite(Address from, Address to, SubFetch fetch) {
        return SameSite.of(from, to) && !to.equals(from)
                ? fetch.get(to).map(source -> Decoder.decode(source).text())
                : Optional.empty();
    }
}
