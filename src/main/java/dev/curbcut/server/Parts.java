package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Sites;
import dev.curbcut.proxy.Originals;
import dev.curbcut.proxy.OwnPages;
import dev.curbcut.proxy.Pictures;
import dev.curbcut.proxy.Proxy;
import dev.curbcut.theme.Themes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the server serves.
 *
 * @param choices what readers may choose now: a translation server tells its languages in its own time
 * @param mounted the site whose pages have short URLs, or null
 * @param measures what is shown beside the server's own
 */
public record Parts(
        Proxy proxy,
        OwnPages pages,
        Pictures pictures,
        Originals originals,
        Themes themes,
        Supplier<Choices> choices,
        Sites sites,
        @Nullable Address mounted,
        List<Measure> measures) {
    public Parts {
        measures = List.copyOf(measures);
    }

    ReaderLink links() {
        return mounted == null ? ReaderLink.PLAIN : new ReaderLink(mounted);
    }
}
