package dev.curbcut;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the options of a command say instead of the configuration; null and empty lists say nothing.
 *
 * @param config the operator's file
 */
record Overrides(
        @Nullable Path config,
        @Nullable String listen,
        List<String> allow,
        @Nullable String site,
        List<String> connectTo,
        @Nullable Path themes,
        @Nullable String store) {
    static final Overrides NONE = new Overrides(null, null, List.of(), null, List.of(), null, null);
}
