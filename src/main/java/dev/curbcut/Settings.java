package dev.curbcut;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.GovernmentDomains;
import dev.curbcut.cache.CacheSettings;
import dev.curbcut.crawl.CrawlSettings;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.fetch.ConnectTo;
import dev.curbcut.fetch.FetchSettings;
import dev.curbcut.image.ImageSettings;
import dev.curbcut.proxy.ProxySettings;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.server.ServerSettings;
import dev.curbcut.translation.TranslationSettings;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All settings: reference.conf, what the operator's file says otherwise, and last the options of the command.
 *
 * @param mounted the site whose pages have short URLs, or null
 * @param offered sites named on the doorway
 * @param themes a folder of themes, or null
 * @param store where the shared cache is, or null
 */
record Settings(
        InetSocketAddress listen,
        AllowedHosts hosts,
        @Nullable Address mounted,
        List<Address> offered,
        List<ConnectTo> connectTo,
        @Nullable Path themes,
        @Nullable String store,
        ServerSettings server,
        ProxySettings proxy,
        FetchSettings fetch,
        CacheSettings cache,
        ReadingSettings reading,
        DocumentSettings document,
        ImageSettings image,
        RenderSettings render,
        TranslationSettings translation,
        CrawlSettings crawl) {

    /** What a configuration or an option says wrongly, in one plain sentence. */
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

    /** @throws Wrong when something in the file, the environment or the options can't be */
    static Settings load(Overrides overrides) {
        try {
            Config reference = Reference.READ;
            Config given = overrides.config() == null ? ConfigFactory.empty() : file(overrides.config());
            refuseUnknown(given, reference);
            return read(given.withFallback(reference).resolve().getConfig("curbcut"), overrides);
        } catch (ConfigException e) {
            throw new Wrong("The configuration can't be read: " + plain(e));
        } catch (IllegalArgumentException e) {
            throw new Wrong("The configuration is wrong: " + e.getMessage());
        } catch (BadAddress e) {
            throw new Wrong("A site's address is wrong: " + e.getMessage());
        }
    }

    /** The same with one more host that may be read, and one more site named on the doorway. */
    Settings with(String host, String address) {
        List<Address> more = new ArrayList<>(offered);
        more.add(Address.of(address));
        List<String> patterns = new ArrayList<>(hosts.patterns());
        patterns.add(host);
        return new Settings(
                listen, new AllowedHosts(patterns, hosts.ports(), hosts.ledElsewhere()), mounted, List.copyOf(more), connectTo, themes, store, server, proxy, fetch, cache, reading, document,
                image, render, translation, crawl);
    }

    private static Config file(Path file) {
        if (!Files.isReadable(file)) {
            throw new Wrong("There is no configuration file that can be read at " + file + ".");
        }
        return ConfigFactory.parseFile(file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
    }

    /** A key that nobody reads is a typing error that would otherwise be found much later. */
    private static void refuseUnknown(Config given, Config reference) {
        var unknown = new TreeSet<String>();
        given.entrySet().stream().map(java.util.Map.Entry::getKey).filter(key -> !reference.hasPathOrNull(key)).forEach(unknown::add);
        if (!unknown.isEmpty()) {
            throw new Wrong("The configuration names a setting that does not exist: " + unknown.first() + ".");
        }
    }

    private static Settings read(Config c, Overrides o) throws BadAddress {
        List<String> connect = new ArrayList<>(c.getStringList("connect-to"));
        connect.addAll(o.connectTo());
        List<String> allow = new ArrayList<>(o.allow().isEmpty() ? c.getStringList("allow") : o.allow());
        String site = o.site() == null ? c.getString("site") : o.site();
        Address mounted = site.isEmpty() ? null : Address.parse(site);
        if (allow.isEmpty()) {
            allow.addAll(GovernmentDomains.patterns());
        }
        if (mounted != null) {
            allow.add(mounted.host());
        }
        allow.forEach(Settings::checkPattern);
        List<Address> offered = new ArrayList<>();
        for (String address : c.getStringList("offered")) {
            offered.add(Address.parse(address));
        }
        String themes = c.getString("themes");
        String store = o.store() == null ? c.getString("store") : o.store();
        return new Settings(
                SettingsSections.listen(o.listen() == null ? c.getString("listen") : o.listen()),
                new AllowedHosts(allow, c.getIntList("ports"), !connect.isEmpty()),
                mounted,
                List.copyOf(offered),
                connect.stream().map(ConnectTo::parse).toList(),
                o.themes() != null ? o.themes() : themes.isEmpty() ? null : Path.of(themes),
                store.isEmpty() ? null : store,
                SettingsSections.server(c.getConfig("server")),
                SettingsSections.proxy(c.getConfig("proxy")),
                SettingsSections.fetch(c.getConfig("fetch")),
                SettingsSections.cache(c.getConfig("cache")),
                SettingsSections.reading(c.getConfig("reading")),
                SettingsSections.document(c.getConfig("document")),
                SettingsSections.image(c.getConfig("image")),
                new RenderSettings(c.getInt("render.part-characters"), c.getInt("render.characters")),
                SettingsSections.translation(c.getConfig("translation")),
                SettingsSections.crawl(c.getConfig("crawl")));
    }

    private static void checkPattern(String pattern) {
        if (!pattern.matches("\\*|(\\*\\.)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*|\\[[0-9A-Fa-f:.]+]")) {
            throw new Wrong("“" + pattern + "” is no pattern of hosts: give a host, *.suffix or *.");
        }
    }

    /** The first line, without the place in our own file. */
    private static String plain(ConfigException e) {
        String message = e.getMessage() == null ? "it is broken" : e.getMessage();
        return message.lines().findFirst().orElse(message).replaceAll("\\s+", " ");
    }
}
