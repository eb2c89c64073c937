package dev.curbcut.configuration;

import static dev.curbcut.configuration.ValueKind.count;
import static dev.curbcut.configuration.ValueKind.flag;
import static dev.curbcut.configuration.ValueKind.share;
import static dev.curbcut.configuration.ValueKind.size;
import static dev.curbcut.configuration.ValueKind.time;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every setting with what it takes. */
final class KnownSettings {
    static final String ROOT = "curbcut";

    /** Sites by their hosts; what each of them takes stands below {@link #SITE}. */
    static final String SITES = ROOT + ".sites";

    static final String SITE = SITES + ".*";

    private static final Map<String, ValueKind> KINDS = new LinkedHashMap<>();
    private static final Set<String> SECTIONS = new HashSet<>(Set.of(ROOT));

    private KnownSettings() {}

    static {
        section("")
                .with("listen", Places.listen())
                .with("allow", Places.hostPatterns())
                .with("ports", Places.ports())
                .with("site", Places.pageOrNone())
                .with("offered", Places.pages())
                .with("connect-to", Places.connectTo())
                .with("themes", Places.folderOrNone())
                .with("rules", Places.folderOrNone())
                .with("log", ValueKind.of("text or json", List.of("text", "json")::contains))
                .with("store", Places.storeOrNone());
        section("operator").with("name", Places.text()).with("contact", Places.contactOrNone()).with("privacy", Places.webOrNone());
        section("sites");
        section("sites.*")
                .with("site", Places.page())
                .with("path", Places.pathOrNone())
                .with("theme", Places.text())
                .with("lang", Places.text())
                .with("size", ValueKind.of("100, 125, 150, 200, 250 or 300", List.of("100", "125", "150", "200", "250", "300")::contains))
                .with("name", Places.text())
                .with("contact", Places.contactOrNone())
                .with("legacy-tls", flag())
                .with("plain-fallback", flag())
                .with("spacing", time("0s", "10m"));
        section("server")
                .with("request-line", count(256, 60_000))
                .with("head", count(512, 60_000))
                .with("fields", count(1, 1000))
                .with("head-patience", time("10ms", "10m"))
                .with("first-request", time("10ms", "10m"))
                .with("idle", time("10ms", "1d"))
                .with("connections", count(1, 1_000_000))
                .with("connections-per-client", count(1, 1_000_000))
                .with("refusals", count(0, 1_000_000))
                .with("in-flight", count(1, 100_000))
                .with("misses-per-second", count(1, 1_000_000))
                .with("misses-at-once", count(1, 1_000_000))
                .with("clients", count(1, 10_000_000))
                .with("trusted-proxies", Places.ipAddresses())
                .with("open-metrics", flag())
                .with("log-requests", flag())
                .with("shutdown-delay", time("0s", "10m"))
                .with("shutdown", time("1ms", "10m"));
        section("proxy")
                .with("readings-bytes", size("0", "1T"))
                .with("answers-bytes", size("0", "1T"))
                .with("sub-fetches", count(0, 1000))
                .with("deadline", time("100ms", "10m"))
                .with("readings-at-once", count(1, 1000))
                .with("processor-time", time("1ms", "10m"))
                .with("hops", count(0, 10))
                .with("file-bytes", size("1K", "100G"))
                .with("missing-versions", count(0, 10_000_000))
                .with("led-documents", count(0, 10_000_000))
                .with("missing-for", time("1ms", "365d"))
                .with("post-searches", flag())
                .with("searches-for", time("1ms", "60s"))
                .with("changes-bytes", size("0", "100G"))
                .with("changed-passages", count(0, 1000));
        section("fetch")
                .with("connect", time("1ms", "10m"))
                .with("first-byte", time("1ms", "10m"))
                .with("total", time("1ms", "1h"))
                .with("download", time("1ms", "7d"))
                .with("body-bytes", size("1K", "1G"))
                .with("hops", count(0, 20))
                .with("in-flight", count(1, 10_000))
                .with("waiting", count(0, 100_000))
                .with("spacing", time("0s", "10m"))
                .with("rest-after", count(1, 1_000_000))
                .with("rest", time("1ms", "1d"))
                .with("longest-rest", time("1ms", "7d"))
                .with("origins", count(1, 10_000_000))
                .with("user-agent", Places.asciiLine())
                .with("legacy-tls", Places.hosts())
                .with("plain-fallback", Places.hosts())
                .with("intermediates", Places.fileOrNone())
                .with("proxy", Places.proxyOrNone());
        section("cache")
                .with("bytes", size("1M", "1T"))
                .with("shortest-guess", time("0s", "365d"))
                .with("longest-guess", time("0s", "365d"))
                .with("grace", time("0s", "365d"))
                .with("stale-on-error", time("0s", "3650d"))
                .with("missing", time("0s", "365d"))
                .with("failing", time("0s", "365d"))
                .with("reload-every", time("0s", "365d"))
                .with("flights", count(1, 100_000))
                .with("patience", time("1ms", "1h"));
        section("cache.store")
                .with("lease", time("100ms", "1h"))
                .with("look", time("1ms", "1m"))
                .with("await", time("0s", "1h"))
                .with("value-bytes", size("1K", "512M"))
                .with("timeout", time("1ms", "1m"))
                .with("pause", time("0s", "1h"));
        section("reading")
                .with("characters", count(1000, 1_000_000_000))
                .with("tags", count(100, 100_000_000))
                .with("controls", count(1, 1_000_000))
                .with("tree-depth", count(16, 10_000))
                .with("rows", count(0, 1_000_000))
                .with("address-characters", count(1, 1_000_000_000))
                .with("frames", count(0, 100))
                .with("frame-depth", count(0, 20))
                .with("block-depth", count(1, 200))
                .with("blocks", count(100, 10_000_000))
                .with("sure-from", share())
                .with("site-memory", flag())
                .with("site-memory-hosts", count(1, 1_000_000))
                .with("site-memory-pages", count(10, 1_000_000))
                .with("site-memory-lines", count(100, 1_000_000))
                .with("site-memory-kept", time("0s", "10000d"));
        section("document")
                .with("max-bytes", size("1K", "1G"))
                .with("max-sheets", count(1, 1_000_000))
                .with("max-characters", count(1, 1_000_000_000))
                .with("max-cells", count(1, 100_000_000))
                .with("max-entries", count(1, 10_000_000))
                .with("max-expanded", size("1K", "100G"))
                .with("max-expansion-ratio", count(1, 1_000_000))
                .with("max-time", time("1ms", "1h"))
                .with("at-once", count(1, 1000));
        section("recognition")
                .with("program", Places.text())
                .with("at-once", count(1, 1000))
                .with("max-sheets", count(1, 1_000_000))
                .with("resolution", count(72, 1200))
                .with("max-pixels", count(10_000, 500_000_000))
                .with("max-image-pixels", count(10_000, 2_000_000_000))
                .with("max-time", time("1ms", "1h"))
                .with("max-output", size("1K", "1G"))
                .with("max-pictures", count(0, 1000))
                .with("waiting-bytes", size("1K", "1T"))
                .with("held-sheets", count(1, 10_000_000));
        section("image")
                .with("max-bytes", size("1", "1G"))
                .with("max-pixels", count(1, 2_000_000_000))
                .with("max-width", count(1, 20_000))
                .with("max-animation-bytes", size("0", "1G"))
                .with("at-once", count(1, 1000));
        section("render").with("part-characters", count(1000, 1_000_000_000)).with("characters", count(100_000, 1_000_000_000));
        section("translation")
                .with("server", Places.serverOrNone())
                .with("api-key", Places.text().hidden())
                .with("patience", time("0s", "10m"))
                .with("timeout", time("1ms", "1h"))
                .with("max-characters", count(1, 1_000_000_000))
                .with("batch-characters", count(1, 1_000_000))
                .with("cached-blocks", count(1, 100_000_000));
        section("browser")
                .with("program", Places.text())
                .with("user", Places.text())
                .with("sandbox", flag())
                .with("pages", count(1, 64))
                .with("waiting", count(0, 10_000))
                .with("patience", time("100ms", "1m"))
                .with("page-time", time("500ms", "1m"))
                .with("longest", time("500ms", "2m"))
                .with("last-look", time("500ms", "1m"))
                .with("requests", count(1, 100_000))
                .with("searches", count(0, 100))
                .with("bytes", size("1K", "1G"))
                .with("nodes", count(100, 1_000_000))
                .with("characters", count(1000, 50_000_000))
                .with("memory", size("256M", "1T"))
                .with("script-memory", size("32M", "4G"))
                .with("niceness", count(0, 19))
                .with("idle", time("1s", "1d"))
                .with("built-bytes", size("0", "1T"))
                .with("fresh", time("1s", "7d"))
                .with("stale", time("0s", "7d"));
        section("crawl")
                .with("depth", count(0, 100))
                .with("limit", count(1, 10_000_000))
                .with("spacing", time("0s", "1h"))
                .with("longest-spacing", time("0s", "1d"));
    }

    private record Section(String path) {
        Section with(String key, ValueKind kind) {
            KINDS.put(path + "." + key, kind);
            return this;
        }
    }

    private static Section section(String name) {
        String path = name.isEmpty() ? ROOT : ROOT + "." + name;
        SECTIONS.add(path);
        return new Section(path);
    }

    /** What a setting takes; null where there is none of that name. */
    static @Nullable ValueKind kind(String path) {
        return KINDS.get(path);
    }

    static boolean isSection(String path) {
        return SECTIONS.contains(path);
    }

    static Collection<String> names() {
        return KINDS.keySet();
    }

    /** @param section whether a section is looked for, else a setting */
    static Optional<String> nearest(String path, boolean section) {
        return Nearest.to(path, section ? SECTIONS : KINDS.keySet());
    }
}
