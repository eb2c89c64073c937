package dev.curbcut;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Path;
import java.util.ArrayList;
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
        @Nullable Path rules,
        @Nullable String store,
        @Nullable String browser) {
    static final Overrides NONE = new Overrides(null, null, List.of(), null, List.of(), null, null, null);

    Overrides(
            @Nullable Path config, @Nullable String listen, List<String> allow, @Nullable String site, List<String> connectTo, @Nullable Path themes,
            @Nullable Path rules, @Nullable String store) {
        this(config, listen, allow, site, connectTo, themes, rules, store, null);
    }

    /** As a configuration above the file, whose values know the option they come from. The rules of connect-to are added to the file's. */
    Config above(Config file) {
        Config all = ConfigFactory.empty();
        all = with(all, "listen", listen);
        all = allow.isEmpty() ? all : all.withValue("curbcut.allow", values("--allow", allow, List.of()));
        all = with(all, "site", site);
        if (!connectTo.isEmpty()) {
            List<ConfigValue> known = file.hasPath("curbcut.connect-to") ? List.copyOf(file.getList("curbcut.connect-to")) : List.of();
            all = all.withValue("curbcut.connect-to", values("--connect-to", connectTo, known));
        }
        all = with(all, "themes", themes == null ? null : themes.toString());
        all = with(all, "rules", rules == null ? null : rules.toString());
        all = with(all, "store", store);
        all = browser == null ? all : all.withValue("curbcut.browser.program", ConfigValueFactory.fromAnyRef(browser, "--browser"));
        return all.withFallback(file);
    }

    private static Config with(Config all, String key, @Nullable String value) {
        return value == null ? all : all.withValue("curbcut." + key, ConfigValueFactory.fromAnyRef(value, "--" + key));
    }

    private static ConfigValue values(String option, List<String> texts, List<ConfigValue> known) {
        List<ConfigValue> all = new ArrayList<>(known);
        texts.forEach(text -> all.add(ConfigValueFactory.fromAnyRef(text, option)));
        return ConfigValueFactory.fromAnyRef(all, option);
    }
}
