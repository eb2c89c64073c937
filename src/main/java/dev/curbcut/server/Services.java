package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.Choices;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.proxy.ImageAnswers;
import dev.curbcut.proxy.Originals;
import dev.curbcut.proxy.OwnPages;
import dev.curbcut.proxy.Proxy;
import dev.curbcut.theme.Themes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the server serves.
 *
 * @param choices what readers may choose now: a translation server tells its languages in its own time
 * @param links how our URLs are made here: which site is mounted, and below which path
 * @param metrics what is shown beside the server's own
 * @param sites others, each with its own pages, by the host name that readers use, in lower case; empty for none
 * @param troubles why readers should be sent to another node now, each a line of plain English; mostly none
 */
public record Services(
        Proxy proxy,
        OwnPages pages,
        ImageAnswers images,
        Originals originals,
        Themes themes,
        Supplier<Choices> choices,
        AllowedHosts hosts,
        ReaderLink links,
        Map<String, Services> sites,
        List<Metric> metrics,
        Supplier<List<String>> troubles) {
    public Services {
        sites = Map.copyOf(sites);
        metrics = List.copyOf(metrics);
    }
}
