package dev.curbcut;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.GovernmentDomains;
import dev.curbcut.browser.BrowserSettings;
import dev.curbcut.cache.CacheSettings;
import dev.curbcut.configuration.ConfigurationCheck;
import dev.curbcut.configuration.Problem;
import dev.curbcut.crawl.CrawlSettings;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.fetch.FetchSettings;
import dev.curbcut.fetch.socket.ConnectTo;
import dev.curbcut.image.ImageSettings;
import dev.curbcut.proxy.ProxySettings;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.reading.memory.MemorySettings;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.server.ServerSettings;
import dev.curbcut.translation.TranslationSettings;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All settings: reference.conf, what the operator's file says otherwise, and last the options of the command.
 *
 * @param mounted the site whose pages have short URLs, or null
 * @param sites others that are mounted, each by the host name that its readers use
 * @param operator who runs this, or null where nobody says
 * @param offered sites named on the doorway
 * @param themes a folder of themes, or null
 * @param rules a folder of rules for sites, or null
 * @param memory what is remembered of sites, or null where nothing is
 * @param browser builds pages that only scripts build, or null
 * @param jsonLog whether the log is JSON
 * @param store where the shared cache is, or null
 */
record Settings(
        InetSocketAddress listen,
        AllowedHosts hosts,
        @Nullable Address mounted,
        List<SiteSettings> sites,
        @Nullable Operator operator,
        List<Address> offered,
        List<ConnectTo> connectTo,
        @Nullable Path themes,
        @Nullable Path rules,
        @Nullable String store,
        boolean jsonLog,
        ServerSettings server,
        ProxySettings proxy,
        FetchSettings fetch,
        CacheSettings cache,
        ReadingSettings reading,
        @Nullable MemorySettings memory,
        DocumentSettings document,
        RecognitionSettings recognition,
        ImageSettings image,
        RenderSettings render,
        TranslationSettings translation,
        CrawlSettings crawl,
        @Nullable BrowserSettings browser) {

    private static final Pattern PLACE = Pattern.compile("^[^ ]+: [0-9]+: ");

    /** What a configuration or an option says wrongly: a plain sentence a line. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    /** Every setting with its default, read once. */
    private static final class Reference {
        static final Config READ = ConfigFactory.parseResources(Settings.class.getClassLoader(), "reference.conf");
    }

    /** Reads the defaults, for which {@link #load} would have to wait. */
    static void prepare() {
        Objects.requireNonNull(Reference.READ);
    }

    /** @throws Wrong when something in the file, the environment or the options can't be; a line for each thing, with its place */
    static Settings load(Overrides overrides) {
        Config all = configuration(overrides);
        List<Problem> problems = ConfigurationCheck.of(all);
        if (!problems.isEmpty()) {
            throw new Wrong(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        try {
            SettingsCheck.listen(all.getValue("curbcut.listen"));
            Settings settings = read(all.getConfig("curbcut"));
            SettingsCheck.offered(settings, all);
            SettingsCheck.sites(settings, all);
            return settings;
        } catch (ConfigException e) {
            throw new Wrong("The configuration can't be read: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw new Wrong(SettingsCheck.placed(all, String.valueOf(e.getMessage())));
        } catch (BadAddress e) {
            throw new Wrong("A site's address is wrong: " + e.getMessage() + ".");
        }
    }

    /** All that is in force, each value knowing where it was written. */
    static Config configuration(Overrides overrides) {
        try {
            Config given = overrides.config() == null ? ConfigFactory.empty() : file(overrides.config());
            return overrides.above(given).withFallback(Reference.READ).resolve();
        } catch (ConfigException e) {
            throw new Wrong(plain(e));
        }
    }

    /** The same with one more host that may be read, over http where https fails, and one more site named on the doorway. */
    Settings with(String host, String address) {
        List<Address> more = new ArrayList<>(offered);
        more.add(Address.of(address));
        List<String> patterns = new ArrayList<>(hosts.patterns());
        patterns.add(host);
        return new Settings(
                listen, new AllowedHosts(patterns, hosts.ports(), hosts.ledElsewhere()), mounted, sites, operator, List.copyOf(more), connectTo, themes, rules, store, jsonLog, server, proxy, fetch.withPlainFallback(host), cache, reading, memory, document, recognition,
                image, render, translation, crawl, browser);
    }

    /** The sites that are named one by one: that which is mounted, and those offered. */
    List<Address> named() {
        List<Address> all = new ArrayList<>(offered);
        if (mounted != null && !all.contains(mounted)) {
            all.addFirst(mounted);
        }
        sites.stream().map(SiteSettings::site).filter(site -> !all.contains(site)).forEach(all::add);
        return List.copyOf(all);
    }

    /** The same with a line logged a request. */
    Settings loggingRequests() {
        return new Settings(
                listen, hosts, mounted, sites, operator, offered, connectTo, themes, rules, store, jsonLog, server.loggingRequests(), proxy, fetch, cache, reading, memory, document, recognition, image, render,
                translation, crawl, browser);
    }

    private static Config file(Path file) {
        if (!Files.isReadable(file)) {
            throw new Wrong("There is no configuration file that can be read at " + file + ".");
        }
        return ConfigFactory.parseFile(file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
    }

    private static Settings read(Config c) throws BadAddress {
        List<String> connect = c.getStringList("connect-to");
        List<String> allow = new ArrayList<>(c.getStringList("allow"));
        String site = c.getString("site");
        Address mounted = site.isEmpty() ? null : Address.parse(site);
        if (allow.isEmpty()) {
            allow.addAll(GovernmentDomains.patterns());
        }
        if (mounted != null) {
            allow.add(mounted.host());
        }
        List<SiteSettings> sites = SiteSettings.all(c.getObject("sites"));
        sites.forEach(one -> allow.add(one.site().host()));
        List<Address> offered = new ArrayList<>();
        for (String address : c.getStringList("offered")) {
            offered.add(Address.parse(address));
        }
        String themes = c.getString("themes");
        String rules = c.getString("rules");
        String store = c.getString("store");
        return new Settings(
                SettingsSections.listen(c.getString("listen")),
                new AllowedHosts(allow, c.getIntList("ports"), !connect.isEmpty()),
                mounted,
                sites,
                SettingsSections.operator(c.getConfig("operator")),
                List.copyOf(offered),
                connect.stream().map(ConnectTo::parse).toList(),
                themes.isEmpty() ? null : Path.of(themes),
                rules.isEmpty() ? null : Path.of(rules),
                store.isEmpty() ? null : store,
                c.getString("log").equals("json"),
                SettingsSections.server(c.getConfig("server")),
                SettingsSections.proxy(c.getConfig("proxy")),
                SettingsSections.fetch(c.getConfig("fetch"), sites, c.getBytes("document.max-bytes")),
                SettingsSections.cache(c.getConfig("cache")),
                SettingsSections.reading(c.getConfig("reading")),
                SettingsSections.memory(c.getConfig("reading")),
                SettingsSections.document(c.getConfig("document")),
                SettingsSections.recognition(c.getConfig("recognition")),
                SettingsSections.image(c.getConfig("image")),
                new RenderSettings(c.getInt("render.part-characters"), c.getInt("render.characters"), c.getBoolean("proxy.post-searches")),
                SettingsSections.translation(c.getConfig("translation")),
                SettingsSections.crawl(c.getConfig("crawl")),
                SettingsSections.browser(c.getConfig("browser")));
    }

    /** The first line of what the parser says, with the place of it. */
    private static String plain(ConfigException e) {
        String message = e.getMessage() == null ? "it is broken" : e.getMessage();
        String line = message.lines().findFirst().orElse(message).replaceAll("\\s+", " ");
        String place = e.origin() == null ? "" : Problem.place(e.origin());
        boolean open = line.contains("end of file") || line.contains("'newline'");
        String what = open ? "a brace, a bracket or a quotation mark isn't closed" : PLACE.matcher(line).replaceFirst("").replaceFirst(" \\(.*", "");
        return (place.isEmpty() ? "" : place + ": ") + "this can't be read: " + what + (what.endsWith(".") ? "" : ".");
    }
}
