package dev.curbcut;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
        var walk = new Walk(settings, depth, limit, urls);
        if (settings.store() == null) {
            System.err.println("No shared cache is configured (--store): what is read now is held by this run alone.");
        }
        try (var application = Application.of(settings)) {
            return walk.from(walk.crawl(application, application.proxy::visit, visit -> {}), System.out) ? 0 : 1;
        }
    }
}
