package dev.curbcut.crawl;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.proxy.Visit;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Walks through sites and reads each page once, so that the cache holds it: first what sitemaps name, then what pages link
 * to, never faster than the site asks. Begun anew, it passes quickly by what the cache still holds fresh.
 */
public final class Crawl {
    private final Function<Address, Visit> visiting;
    private final Consumer<Visit> visited;
    private final LongSupplier fetches;
    private final AllowedHosts hosts;
    private final CrawlSettings settings;
    private final RobotsRules robots;
    private final Sitemaps maps;
    private final Deque<QueuedPage> ahead = new ArrayDeque<>();
    private final Set<Address> seen = new HashSet<>();
    private final Set<String> walked = new HashSet<>();
    private final CrawlSummary summary = new CrawlSummary();
    private volatile boolean stopped;

    /**
     * @param visiting reads a page, so that it is held
     * @param visited is told what came of each page that could be read, in order
     * @param fetches how often an origin was asked so far: what is held already is passed by without a rest
     */
    public Crawl(Snapshots snapshots, Function<Address, Visit> visiting, Consumer<Visit> visited, LongSupplier fetches, AllowedHosts hosts, CrawlSettings settings) {
        this.visiting = visiting;
        this.visited = visited;
        this.fetches = fetches;
        this.hosts = hosts;
        this.settings = settings;
        this.robots = new RobotsRules(snapshots, settings);
        this.maps = new Sitemaps(snapshots);
    }

    /**
     * Walks until nothing is left or the limit is reached, and says what came of it.
     *
     * @return whether any page could be read
     * @throws InterruptedException when it is stopped
     */
    public boolean from(List<Address> starts, PrintStream out) throws InterruptedException {
        for (Address start : starts) {
            walked.add(start.host());
            add(List.of(start), 0);
            if (settings.depth() > 0) {
                add(maps.pages(start, robots.sitemaps(start), settings.limit()), 1);
            }
        }
        try (var progress = new Progress(settings.limit())) {
            while (!stopped && !ahead.isEmpty() && summary.asked() < settings.limit()) {
                QueuedPage page = ahead.remove();
                take(page);
                progress.step(ahead.size());
            }
        }
        out.println(summary.text(ahead.size()));
        if (stopped) {
            out.println("Stopped. The same command goes on from here, as far as the shared cache holds what was read.");
        }
        return summary.isAnyRead();
    }

    /** What could not be read so far, by why; what robots.txt asks to leave out; what is known and was not gone to. For the thread that walked. */
    public Unseen unseen() {
        return new Unseen(summary.failures(), summary.left(), ahead.size());
    }

    /** Ends the walk after the page it is at; what came of it is still said. Safe for any thread. */
    public void stop() {
        stopped = true;
    }

    private void take(QueuedPage page) throws InterruptedException {
        if (!robots.allows(page.address())) {
            robots.unheard(page.address()).ifPresentOrElse(why -> summary.failed(page.address(), why), summary::forbidden);
            return;
        }
        long fetched = fetches.getAsLong();
        long since = System.nanoTime();
        Visit visit = visiting.apply(page.address());
        if (visit.failure() == null) {
            summary.read();
            visited.accept(visit);
        } else {
            summary.failed(page.address(), visit.failure());
        }
        if (page.depth() == 0) {
            walked.add(visit.at().host()); // a site that leads its readers to another name of its own
        }
        if (page.depth() < settings.depth()) {
            add(visit.links(), page.depth() + 1);
        }
        long rest = robots.spacing(page.address()).toMillis() - (System.nanoTime() - since) / 1_000_000;
        if (fetches.getAsLong() > fetched && rest > 0 && !ahead.isEmpty() && !stopped) {
            Thread.sleep(rest);
        }
    }

    private void add(Collection<Address> addresses, int depth) {
        for (Address address : addresses) {
            if (walked.contains(address.host()) && hosts.allows(address) && seen.add(address)) {
                ahead.add(new QueuedPage(address, depth));
            }
        }
    }
}
