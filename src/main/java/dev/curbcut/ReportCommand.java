package dev.curbcut;

import dev.curbcut.crawl.Crawl;
import dev.curbcut.crawl.SiteAudit;
import dev.curbcut.page.SiteFindings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Option(names = "--depth", paramLabel = "N", description = "How deep links are followed; 2 unless configured.")
    @Nullable Integer depth;

    @Option(names = "--limit", paramLabel = "N", description = "Most pages that are read; 500 unless configured.")
    @Nullable Integer limit;

    @Option(names = "--format", paramLabel = "html|csv|json", description = "How to print: ${COMPLETION-CANDIDATES}; html unless given.")
    Format format = Format.html;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language it is in: en, zh-Hans or zh-Hant; en unless given.")
    String lang = "en";

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Where to begin.")
    List<String> urls = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.load(options.overrides(null, null));
        var walk = new Walk(settings, depth, limit, urls);
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
            case html -> application.renderer.siteReport(site, lang);
            case csv -> application.renderer.siteReportCsv(site);
            case json -> application.renderer.siteReportJson(site, lang) + "\n";
        };
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
    }
}
