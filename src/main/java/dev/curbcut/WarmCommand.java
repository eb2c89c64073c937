package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.crawl.Crawl;
import dev.curbcut.crawl.CrawlSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "warm",
        description = "Fill the cache from a site: by its sitemap and its links, politely, as its robots.txt allows.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut warm --store redis://127.0.0.1:6379 --limit 1000 https://www.example.gov/"})
final class WarmCommand implements Callable<Integer> {
    /** How long the page it is at may take when the command is stopped. */
    private static final Duration LAST_PAGE = Duration.ofSeconds(5);

    @Mixin
    SiteOptions options = new SiteOptions();

    @Option(names = "--depth", paramLabel = "N", description = "How deep links are followed; 2 unless configured.")
    @Nullable Integer depth;

    @Option(names = "--limit", paramLabel = "N", description = "Most pages that are read; 500 unless configured.")
    @Nullable Integer limit;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Where to begin.")
    List<String> urls = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.load(options.overrides(null, null));
        CrawlSettings crawl = crawl(settings.crawl());
        List<Address> starts = new ArrayList<>();
        for (String url : urls) {
            try {
                starts.add(Address.parse(url));
            } catch (BadAddress e) {
                throw new Settings.Wrong("“" + url + "” is no address: " + e.getMessage() + ".");
            }
        }
        if (settings.store() == null) {
            System.err.println("No shared cache is configured (--store): what is read now is held by this run alone.");
        }
        try (var application = Application.of(settings)) {
            var crawling = new Crawl(application.snapshots(), application.proxy, application.snapshots().counts()::fetches, settings.hosts(), crawl);
            var done = new CountDownLatch(1);
            // Whoever stops it is still told what came of it.
            var stopping = new Thread(() -> stop(crawling, done));
            Runtime.getRuntime().addShutdownHook(stopping);
            try {
                return crawling.from(starts, System.out) ? 0 : 1;
            } finally {
                done.countDown();
            }
        }
    }

    private static void stop(Crawl crawling, CountDownLatch done) {
        crawling.stop();
        try {
            done.await(LAST_PAGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CrawlSettings crawl(CrawlSettings configured) {
        try {
            return new CrawlSettings(
                    depth == null ? configured.depth() : depth,
                    limit == null ? configured.limit() : limit,
                    configured.spacing(),
                    configured.longestSpacing());
        } catch (IllegalArgumentException e) {
            throw new Settings.Wrong("An option is wrong: " + e.getMessage() + ".");
        }
    }
}
