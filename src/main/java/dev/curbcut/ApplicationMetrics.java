package dev.curbcut;

import dev.curbcut.browser.BrowserCounts;
import dev.curbcut.cache.CacheCounts;
import dev.curbcut.cache.CachedSnapshots;
import dev.curbcut.cache.Store;
import dev.curbcut.fetch.GuardedOrigin;
import dev.curbcut.proxy.Buildings;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.render.Renderer;
import dev.curbcut.server.Metric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operator watches of the parts behind the server. */
final class ApplicationMetrics {
    private ApplicationMetrics() {}

    static List<Metric> of(Renderer renderer, CachedSnapshots snapshots, @Nullable Store store, ProgramFile program, GuardedOrigin origin, SiteRules rules, @Nullable Buildings buildings) {
        CacheCounts counts = snapshots.counts();
        List<Metric> all = new ArrayList<>(List.of(
                Metric.level("curbcut_discarded", "Pieces the gate took out of our own pages; anything but 0 is a bug.", renderer::discarded),
                Metric.level("curbcut_program_overwritten", "1 when the program's file was overwritten while it runs: restart it.",
                        () -> program.state() == ProgramFile.State.OVERWRITTEN ? 1 : 0),
                Metric.level("curbcut_snapshots", "Addresses of which something is held.", snapshots::size),
                Metric.level("curbcut_snapshot_bytes", "Weight of all snapshots held.", snapshots::weight),
                Metric.count("curbcut_waits", "Asks that waited for an origin or for the shared store.", counts::misses),
                Metric.count("curbcut_fetches", "Addresses that origins were asked for.", counts::fetches),
                Metric.count("curbcut_refreshes", "Requests to origins about what was held already.", counts::refreshes),
                Metric.count("curbcut_stale", "Asks answered with a copy past its lifetime.", counts::stale),
                Metric.count("curbcut_origin_failures", "Requests to origins that failed.", counts::failures),
                new Metric("curbcut_origin_failures_by_host", "The same by host (those that fail most, the rest as one) and reason.", true, List.of("host", "reason"),
                        () -> origin.failures().counts()),
                new Metric("curbcut_rule_misses", "Pages on which a part of a rule that is for them found nothing: their site has changed.", true, List.of("rule", "part"),
                        rules::misses)));
        if (store != null) {
            all.add(Metric.level("curbcut_store_up", "1 while the shared store answers, 0 while it is lost.", () -> store.answers() ? 1 : 0));
            all.add(Metric.count("curbcut_store_hits", "Copies that another node had put into the shared store.", counts::storeHits));
            all.add(Metric.count("curbcut_store_losses", "Asks that had to do without the shared store.", counts::storeLosses));
        }
        if (buildings != null) {
            addBrowser(all, buildings);
        }
        return all;
    }

    private static void addBrowser(List<Metric> all, Buildings buildings) {
        BrowserCounts counts = buildings.builder().counts();
        all.add(Metric.count("curbcut_browser_pages", "Pages that the browser built.", counts::pages));
        all.add(Metric.count("curbcut_browser_failures", "Pages that it could not build.", counts::failures));
        all.add(Metric.count("curbcut_browser_milliseconds", "Time that the built ones took together, waiting for turns at origins left out.", counts::milliseconds));
        all.add(Metric.count("curbcut_browser_refused", "Requests of pages and of the browser itself that were turned away.", counts::refusals));
        all.add(Metric.count("curbcut_browser_starts", "Times that a browser was started.", counts::startsOfBrowser));
        all.add(Metric.count("curbcut_browser_ends", "Times that one crashed or was ended over its memory.", counts::crashes));
        all.add(Metric.level("curbcut_browser_bytes", "Memory that its processes have for themselves.", buildings.builder()::memory));
    }
}
