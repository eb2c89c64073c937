package dev.curbcut;

import dev.curbcut.crawl.Crawl;
import dev.curbcut.crawl.SiteAudit;
import dev.curbcut.page.SiteFindings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "What hinders readers on a site, for its owner: its pages and documents, walked through politely, as its robots.txt allows.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut report --limit 200 https://www.example.gov/ > report.html"})
final class ReportCommand implements Callable<Integer> {
    /** The forms it can be printed in. */
    enum Format {
        html,
        csv,
        json
    }

    @Mixin
    SiteOptions options = new SiteOptions();

    @Mixin
    WalkOptions walks = new WalkOptions();

    @Option(names = "--format", paramLabel = "html|csv|json", description = "How to print: ${COMPLETION-CANDIDATES}; html unless given.")
    Format format = Format.html;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language it is in: en, zh-Hans or zh-Hant; en unless given.")
    String lang = "en";

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.load(options.overrides(null, null));
        Walk walk = walks.walk(settings);
        try (var application = Application.of(settings)) {
            if (!application.renderer.choices().languages().contains(lang)) {
                throw new Settings.Wrong("“" + lang + "” is no language of the interface: give one of " + String.join(", ", application.renderer.choices().languages()) + ".");
            }
            var audit = new SiteAudit();
            Crawl crawl = walk.crawl(application, application.proxy::look, audit::add);
            boolean read = walk.from(crawl, System.err);
            print(audit.findings(crawl.unseen()), application);
            return read ? 0 : 1;
        }
    }

    private void print(SiteFindings site, Application application) {
        String text = switch (format) {
            case html -> application.renderer.siteReports().html(site, lang);
            case csv -> application.renderer.siteReports().csv(site);
            case json -> application.renderer.siteReports().json(site, lang) + "\n";
        };
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
    }
}
