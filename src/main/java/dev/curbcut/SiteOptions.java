package dev.curbcut;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that may ask origins. */
final class SiteOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "Settings that differ from the defaults, as in reference.conf.")
    @Nullable Path config;

    @Option(
            names = "--allow",
            paramLabel = "PATTERN",
            description = "A host that may be read: HOST, *.SUFFIX, or * for any public host (on your own machine only). May be"
                    + " given several times. Without it: the world's government domains.")
    List<String> allow = new ArrayList<>();

    @Option(
            names = "--connect-to",
            paramLabel = "H:P:H:P",
            description = "Lead the traffic to HOST:PORT elsewhere, as curl's option of that name; an empty field matches anything.")
    List<String> connectTo = new ArrayList<>();

    @Option(names = "--themes", paramLabel = "DIR", description = "A folder of themes besides those that come with the program.")
    @Nullable Path themes;

    @Option(names = "--rules", paramLabel = "DIR", description = "A folder of rules for sites that are read wrong.")
    @Nullable Path rules;

    @Option(names = "--store", paramLabel = "redis://…", description = "The cache that several machines share.")
    @Nullable String store;

    @Option(
            names = "--browser",
            paramLabel = "off|NAME|PATH",
            description = "A headless Chromium of this machine's, such as chromium, to build pages that only scripts build; off unless configured.")
    @Nullable String browser;

    Overrides overrides(@Nullable String listen, @Nullable String site) {
        return new Overrides(config, listen, allow, site, connectTo, themes, rules, store, browser);
    }
}
