package dev.curbcut;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "warm",
        description = "Fill the cache from a site: by its sitemap and its links, politely, as its robots.txt allows.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut warm --store redis://127.0.0.1:6379 --limit 1000 https://www.example.gov/"})
final class WarmCommand implements Callable<Integer> {
    @Mixin
    SiteOptions options = new SiteOptions();

    @Mixin
    WalkOptions walks = new WalkOptions();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.load(options.overrides(null, null));
        Walk walk = walks.walk(settings);
        if (settings.store() == null) {
            System.err.println("No shared cache is configured (--store): what is read now is held by this run alone.");
        }
        try (var application = Application.of(settings)) {
            return walk.from(walk.crawl(application, application.proxy::visit, visit -> {}), System.out) ? 0 : 1;
        }
    }
}
