package dev.curbcut;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that walks through sites. */
final class WalkOptions {
    @Option(names = "--depth", paramLabel = "N", description = "How deep links are followed; 2 unless configured.")
    @Nullable Integer depth;

    @Option(names = "--limit", paramLabel = "N", description = "Most pages that are read; 500 unless configured.")
    @Nullable Integer limit;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Where to begin.")
    List<String> urls = new ArrayList<>();

    /** @throws Settings.Wrong when an option or an address can't be */
    Walk walk(Settings settings) {
        return new Walk(settings, depth, limit, urls);
    }
}
