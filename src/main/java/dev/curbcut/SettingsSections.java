package dev.curbcut;

import com.typesafe.config.Config;
import dev.curbcut.browser.BrowserSettings;
import dev.curbcut.cache.CacheSettings;
import dev.curbcut.cache.StoreSettings;
import dev.curbcut.crawl.CrawlSettings;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.fetch.FetchSettings;
import dev.curbcut.image.ImageSettings;
import dev.curbcut.proxy.ProxySettings;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.reading.memory.MemorySettings;
import dev.curbcut.reading.source.Bounds;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.server.ServerSettings;
import dev.curbcut.translation.TranslationSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From each section of the configuration to the settings of its package, which checks them. */
final class SettingsSections {
    private SettingsSections() {}

    /** {@code HOST:PORT}, {@code [V6]:PORT} or {@code :PORT}. */
    static InetSocketAddress listen(String text) {
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        if (colon < 0 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
            throw new Settings.Wrong("“" + text + "” is no place to listen: give HOST:PORT, such as 127.0.0.1:8080.");
        }
        String host = text.substring(0, colon).replaceAll("^\\[|]$", "");
        var address = host.isEmpty() ? new InetSocketAddress(Integer.parseInt(port)) : new InetSocketAddress(host, Integer.parseInt(port));
        if (address.isUnresolved()) {
            throw new Settings.Wrong("“" + host + "” is no host of this machine to listen on.");
        }
        return address;
    }

    static ServerSettings server(Config c) {
        return new ServerSettings(
                c.getInt("request-line"), c.getInt("head"), c.getInt("fields"),
                c.getDuration("head-patience"), c.getDuration("first-request"), c.getDuration("idle"),
                c.getInt("connections"), c.getInt("connections-per-client"), c.getInt("refusals"), c.getInt("in-flight"),
                c.getInt("misses-per-second"), c.getInt("misses-at-once"), c.getInt("clients"),
                c.getStringList("trusted-proxies"), c.getBoolean("open-metrics"), c.getBoolean("log-requests"),
                c.getDuration("shutdown-delay"), c.getDuration("shutdown"));
    }

    static ProxySettings proxy(Config c) {
        return new ProxySettings(
                held(c, "readings-bytes"), Math.min(c.getBytes("answers-bytes"), Runtime.getRuntime().maxMemory() / 8 * 3), c.getInt("sub-fetches"),
                c.getDuration("deadline"), c.getInt("readings-at-once"), c.getDuration("processor-time"), c.getInt("hops"), c.getBytes("file-bytes"),
                c.getInt("missing-versions"), c.getDuration("missing-for"), c.getBoolean("post-searches"), c.getDuration("searches-for"), c.getInt("led-documents"),
                c.getBytes("changes-bytes"), c.getInt("changed-passages"));
    }

    /** How much a cache may hold: what is configured, and never more than an eighth of the memory there is; answers, which save the most, three. */
    private static long held(Config c, String key) {
        return Math.min(c.getBytes(key), Runtime.getRuntime().maxMemory() / 8);
    }

    /** @param documentBytes of the largest document that is read: as much is fetched */
    static FetchSettings fetch(Config c, List<SiteSettings> sites, long documentBytes) {
        String intermediates = c.getString("intermediates");
        String proxy = c.getString("proxy");
        return new FetchSettings(
                c.getDuration("connect"), c.getDuration("first-byte"), c.getDuration("total"), c.getDuration("download"),
                c.getBytes("body-bytes"), Math.max(c.getBytes("body-bytes"), documentBytes), c.getInt("hops"), c.getInt("in-flight"), c.getInt("waiting"),
                c.getDuration("spacing"), c.getInt("rest-after"), c.getDuration("rest"), c.getDuration("longest-rest"),
                c.getInt("origins"), c.getString("user-agent"),
                hosts(c.getStringList("legacy-tls"), sites, SiteSettings::legacyTls), hosts(c.getStringList("plain-fallback"), sites, SiteSettings::plainFallback),
                intermediates.isEmpty() ? null : Path.of(intermediates), proxy.isEmpty() ? null : URI.create(proxy), spacings(sites));
    }

    private static Set<String> hosts(List<String> listed, List<SiteSettings> sites, Predicate<SiteSettings> wished) {
        return Stream.concat(listed.stream(), sites.stream().filter(wished).map(site -> site.site().host())).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Duration> spacings(List<SiteSettings> sites) {
        var own = new HashMap<String, Duration>();
        for (SiteSettings site : sites) {
            if (site.spacing() != null) {
                own.merge(site.site().host(), site.spacing(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return own;
    }

    static @Nullable Operator operator(Config c) {
        var operator = new Operator(c.getString("name"), c.getString("contact"), c.getString("privacy"));
        return operator.equals(new Operator("", "", "")) ? null : operator;
    }

    static CacheSettings cache(Config c) {
        return new CacheSettings(
                held(c, "bytes"), c.getDuration("shortest-guess"), c.getDuration("longest-guess"),
                c.getDuration("grace"), c.getDuration("stale-on-error"), c.getDuration("missing"),
                c.getDuration("failing"), c.getDuration("reload-every"), c.getInt("flights"), c.getDuration("patience"),
                store(c.getConfig("store")));
    }

    private static StoreSettings store(Config c) {
        return new StoreSettings(
                c.getDuration("lease"), c.getDuration("look"), c.getDuration("await"), (int) Math.min(1 << 30, c.getBytes("value-bytes")),
                c.getDuration("timeout"), c.getDuration("pause"));
    }

    static ReadingSettings reading(Config c) {
        var bounds = new Bounds(
                c.getInt("characters"), c.getInt("tags"), c.getInt("controls"), c.getInt("tree-depth"), c.getInt("rows"), c.getInt("address-characters"), c.getInt("frames"),
                c.getInt("frame-depth"));
        return new ReadingSettings(bounds, c.getInt("block-depth"), c.getInt("blocks"), c.getDouble("sure-from"));
    }

    static @Nullable MemorySettings memory(Config c) {
        var limits = new MemorySettings(c.getInt("site-memory-hosts"), c.getInt("site-memory-pages"), c.getInt("site-memory-lines"), c.getDuration("site-memory-kept"));
        return c.getBoolean("site-memory") ? limits : null;
    }

    static DocumentSettings document(Config c) {
        return new DocumentSettings(
                c.getBytes("max-bytes"), c.getInt("max-sheets"), c.getInt("max-characters"), c.getInt("max-cells"),
                c.getInt("max-entries"), c.getBytes("max-expanded"), c.getInt("max-expansion-ratio"),
                c.getDuration("max-time"), c.getInt("at-once"));
    }

    static RecognitionSettings recognition(Config c) {
        return new RecognitionSettings(
                c.getString("program"), c.getInt("at-once"), c.getInt("max-sheets"), c.getInt("resolution"), c.getLong("max-pixels"),
                c.getLong("max-image-pixels"), c.getDuration("max-time"), (int) Math.min(1 << 30, c.getBytes("max-output")),
                c.getInt("max-pictures"), c.getBytes("waiting-bytes"), c.getInt("held-sheets"));
    }

    static ImageSettings image(Config c) {
        return new ImageSettings(
                c.getBytes("max-bytes"), c.getLong("max-pixels"), c.getInt("max-width"),
                c.getBytes("max-animation-bytes"), c.getInt("at-once"));
    }

    static TranslationSettings translation(Config c) {
        String server = c.getString("server");
        String apiKey = c.getString("api-key");
        return new TranslationSettings(
                server.isEmpty() ? null : URI.create(server), apiKey.isEmpty() ? null : apiKey, c.getDuration("patience"),
                c.getDuration("timeout"), c.getInt("max-characters"), c.getInt("batch-characters"), c.getInt("cached-blocks"));
    }

    static CrawlSettings crawl(Config c) {
        return new CrawlSettings(c.getInt("depth"), c.getInt("limit"), c.getDuration("spacing"), c.getDuration("longest-spacing"));
    }

    /** Null where there is no browser: nothing of it is loaded then. */
    static @Nullable BrowserSettings browser(Config c) {
        String program = c.getString("program");
        return program.equals("off") ? null : new BrowserSettings(
                program, c.getString("user"), c.getBoolean("sandbox"), Path.of(System.getProperty("java.io.tmpdir")),
                c.getInt("pages"), c.getInt("waiting"), c.getDuration("patience"), c.getDuration("page-time"), c.getDuration("longest"), c.getDuration("last-look"),
                c.getInt("requests"), c.getInt("searches"), c.getBytes("bytes"), c.getInt("nodes"), c.getInt("characters"), c.getBytes("memory"), c.getBytes("script-memory"),
                c.getInt("niceness"), c.getDuration("idle"), held(c, "built-bytes"), c.getDuration("fresh"), c.getDuration("stale"));
    }
}
