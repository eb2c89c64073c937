package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.language.Catalogues;
import dev.curbcut.page.Link;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.theme.Themes;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes pages, notices and our own pages for a reader, in the view the reader prefers. Safe for many threads. */
public final class Renderer {
    private final Themes themes;
    private final Catalogues catalogues;
    private final ReaderLink links;
    private final Predicate<Address> allowed;

    /** @param allowed which addresses may be read here: links to all others leave Curbcut, and say so */
    public Renderer(Themes themes, Catalogues catalogues, ReaderLink links, Predicate<Address> allowed) {
        this.themes = themes;
        this.catalogues = catalogues;
        this.links = links;
        this.allowed = allowed;
    }

    /** What a reader may choose here. */
    public Choices choices() {
        return new Choices(themes.names(), catalogues.tags());
    }

    /** A page in the view that is preferred. */
    public Rendered page(Page page, Rendering how) {
        throw new UnsupportedOperationException();
    }

    /** Why there is no page, in the view that is preferred, under the notice's status. */
    public Rendered notice(Notice notice, Rendering how) {
        throw new UnsupportedOperationException();
    }

    /** The doorway. @param sites that are offered by name */
    public Rendered doorway(List<Link> sites, Rendering how) {
        throw new UnsupportedOperationException();
    }

    /**
     * Display settings.
     *
     * @param address of the page they are for; null for none in particular
     * @param page that page, where it is at hand: the sample is of its own text
     */
    public Rendered settings(@Nullable Address address, @Nullable Page page, Rendering how) {
        throw new UnsupportedOperationException();
    }

    /** How many pieces the gate has taken away since the start; anything but 0 is a bug of the writer. */
    public long discarded() {
        throw new UnsupportedOperationException();
    }
}
