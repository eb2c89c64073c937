package dev.curbcut.crawl;

import dev.curbcut.address.Address;
import dev.curbcut.address.Sites;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.proxy.Proxy;
import dev.curbcut.proxy.Visit;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Walks through sites and reads each page once, so that the cache holds it: first what sitemaps name, then what pages link
 * to, never faster than the site asks. Begun anew, it passes quickly by what the cache still holds fresh.
 */
public final class Walk {
    private final Proxy proxy;
    private final Sites sites;
    private final CrawlSettings settings;
    private final Robots robots;
    private final SiteMaps maps;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<Address> seen = new HashSet<>();
    private final Set<String> origins = new HashSet<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private int read;
    private int forbidden;

    public Walk(Snapshots snapshots, Proxy proxy, Sites sites, CrawlSettings settings) {
        this.proxy = proxy;
        this.sites = sites;
        this.settings = settings;
        this.robots = new Robots(snapshots, settings);
        this.maps = new SiteMaps(snapshots);
    }

    /**
     * Walks until nothing is left or the limit is reached, and says what came of it.
     *
     * @return whether any page could be read
     * @throws InterruptedException when it is stopped
     */
    public boolean from(List<Address> starts, PrintStream out) throws InterruptedException {
        for (Address start : starts) {
            origins.add(start.origin());
            add(List.of(start), 0);
            add(maps.pages(start, robots.sitemaps(start), settings.limit()), 1);
        }
        try (ProgressBar bar = new ProgressBarBuilder().setTaskName("pages").setInitialMax(settings.limit()).build()) {
            while (!ahead.isEmpty() && read + failed() < settings.limit()) {
                Step step = ahead.remove();
                bar.maxHint(Math.min(settings.limit(), read + failed() + ahead.size() + 1L));
                take(step);
                bar.step();
            }
        }
        out.println(read + " pages read, " + failed() + " failed, " + forbidden + " left out as robots.txt asks, " + ahead.size()
                + " not reached");
        failures.forEach((why, count) -> out.println("  " + count + " × " + why));
        return read > 0;
    }

    private void take(Step step) throws InterruptedException {
        if (!robots.allows(step.address())) {
            forbidden++;
            return;
        }
        boolean held = proxy.holds(step.address());
        long since = System.nanoTime();
        Visit visit = proxy.visit(step.address());
        if (visit.failure() == null) {
            read++;
        } else {
            failures.merge(visit.failure(), 1, Integer::sum);
        }
        if (step.depth() < settings.depth()) {
            add(visit.links(), step.depth() + 1);
        }
        long rest = robots.spacing(step.address()).toMillis() - (System.nanoTime() - since) / 1_000_000;
        if (!held && rest > 0 && !ahead.isEmpty()) {
            Thread.sleep(rest);
        }
    }

    private void add(Collection<Address> addresses, int depth) {
        for (Address address : addresses) {
            if (origins.contains(address.origin()) && sites.allows(address) && seen.add(address)) {
                ahead.add(new Step(address, depth));
            }
        }
    }

    private int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }
}
