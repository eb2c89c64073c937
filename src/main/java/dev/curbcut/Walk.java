package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.crawl.Crawl;
import dev.curbcut.crawl.CrawlSettings;
import dev.curbcut.proxy.Visit;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk through sites as a command asks for it: where it begins, how far it goes, how it ends when it is stopped. */
final class Walk {
    /** How long the page it is at may take when the command is stopped. */
    private static final Duration LAST_PAGE = Duration.ofSeconds(5);

    private final Settings settings;
    private final CrawlSettings limits;
    private final List<Address> starts = new ArrayList<>();

    /**
     * @param depth instead of what is configured; null for that
     * @param limit the same
     * @throws Settings.Wrong when an option or an address can't be
     */
    Walk(Settings settings, @Nullable Integer depth, @Nullable Integer limit, List<String> urls) {
        this.settings = settings;
        this.limits = limits(settings.crawl(), depth, limit);
        for (String url : urls) {
            try {
                starts.add(Address.parse(url));
            } catch (BadAddress e) {
                throw new Settings.Wrong("“" + url + "” is no address: " + e.getMessage() + ".");
            }
        }
    }

    private static CrawlSettings limits(CrawlSettings configured, @Nullable Integer depth, @Nullable Integer limit) {
        try {
            return new CrawlSettings(
                    depth == null ? configured.depth() : depth, limit == null ? configured.limit() : limit, configured.spacing(), configured.longestSpacing());
        } catch (IllegalArgumentException e) {
            throw new Settings.Wrong("An option is wrong: " + e.getMessage() + ".");
        }
    }

    /** The walk, ready to be begun. @param visited is told what came of each page that could be read */
    Crawl crawl(Application application, Function<Address, Visit> visiting, Consumer<Visit> visited) {
        return new Crawl(application.snapshots(), visiting, visited, application.snapshots().counts()::fetches, settings.hosts(), limits);
    }

    /** Walks; whoever stops it is still told what came of it. @return whether any page could be read */
    boolean from(Crawl crawl, PrintStream said) throws InterruptedException {
        var done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(crawl, done)));
        try {
            return crawl.from(starts, said);
        } finally {
            done.countDown();
        }
    }

    private static void stop(Crawl crawl, CountDownLatch done) {
        crawl.stop();
        try {
            done.await(LAST_PAGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
