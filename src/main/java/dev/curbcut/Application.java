package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.browser.BrowserSettings;
import dev.curbcut.browser.PageBuilder;
import dev.curbcut.cache.CachedSnapshots;
import dev.curbcut.cache.RedisStore;
import dev.curbcut.cache.Store;
import dev.curbcut.document.Documents;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.document.recognition.Scans;
import dev.curbcut.fetch.GuardedOrigin;
import dev.curbcut.fetch.ReplaceableOrigin;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.picture.PicturesOfText;
import dev.curbcut.proxy.AnswerCache;
import dev.curbcut.proxy.Buildings;
import dev.curbcut.proxy.ContentReader;
import dev.curbcut.proxy.ImageAnswers;
import dev.curbcut.proxy.Originals;
import dev.curbcut.proxy.OwnPages;
import dev.curbcut.proxy.Proxy;
import dev.curbcut.proxy.ReadingCache;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.memory.MemorySettings;
import dev.curbcut.reading.memory.SharedMemory;
import dev.curbcut.reading.memory.SiteMemory;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.rule.RuleFolder;
import dev.curbcut.rule.WrongRules;
import dev.curbcut.server.Metric;
import dev.curbcut.server.Services;
import dev.curbcut.theme.Themes;
import dev.curbcut.translation.PageTranslator;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every part, put together once, in the order of a request's way. */
final class Application implements AutoCloseable {
    final Themes themes;
    final Renderer renderer;
    private final ContentReader contents;
    final Scans scans;
    final GuardedOrigin origin;
    final Proxy proxy;
    final ProgramFile program;
    private final SiteRules rules;
    private final @Nullable MemorySettings remembered;
    private final SiteMemory memory;
    private final Function<SiteMemory, ContentReader> readers;
    private final InetSocketAddress tried = new InetSocketAddress("192.0.2.1", 443);
    private final ReplaceableOrigin asked;
    private final @Nullable Store store;
    private final CachedSnapshots snapshots;
    private final @Nullable Buildings buildings;
    private final ReadingCache readings;
    private final ImageSanitizer images;
    private final Services services;
    private final RecognitionSettings recognition;
    private @Nullable Application successor;

    /** @throws Settings.Wrong when a file or folder that the settings name can't be used */
    static Application of(Settings settings) {
        try {
            return new Application(settings);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Settings.Wrong("The configuration is wrong: " + e.getMessage());
        }
    }

    /**
     * The same anew with other settings: all but the snapshots and their store, which both share from then on. The old one goes on until it
     * is {@link #retire retired}.
     */
    Application next(Settings settings) {
        try {
            successor = new Application(settings, this);
            return successor;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Settings.Wrong("The configuration is wrong: " + e.getMessage());
        }
    }

    private Application(Settings settings) {
        this(settings, null);
    }

    private Application(Settings settings, @Nullable Application before) {
        // Certificates to trust and themes are slow to read: side by side.
        Making<GuardedOrigin> guarded = Making.beside(() -> new GuardedOrigin(settings.hosts(), settings.connectTo(), settings.fetch()));
        themes = Themes.load(settings.themes());
        var localizer = new PageLocalizer(settings.translation().server() == null ? Translator.NONE : new PageTranslator(settings.translation()));
        ReaderLink links = settings.mounted() == null ? ReaderLink.PLAIN : new ReaderLink(settings.mounted());
        renderer = new Renderer(themes, Catalogues.load(), localizer, links, settings.hosts()::allows, settings.render());
        images = new ImageSanitizer(settings.image());
        scans = before != null && before.recognition.equals(settings.recognition()) ? before.scans : new Scans(settings.recognition());
        recognition = settings.recognition();
        rules = rules(settings);
        var documents = new Documents(settings.document(), scans);
        var pictures = new PicturesOfText(documents, images, settings.recognition().maxPictures());
        readers = sites -> new ContentReader(new Reader(settings.reading(), rules, sites), documents, pictures);
        origin = guarded.made();
        program = before == null ? ProgramFile.ours() : before.program;
        store = before == null ? store(settings) : before.store;
        remembered = settings.memory();
        memory = before != null && Objects.equals(before.remembered, remembered) ? before.memory : memory(remembered, store);
        contents = readers.apply(memory);
        asked = before == null ? new ReplaceableOrigin(origin) : before.asked;
        snapshots = before == null ? new CachedSnapshots(asked, settings.cache(), Clock.systemUTC(), store) : before.snapshots;
        buildings = settings.browser() == null ? null : buildings(settings, settings.browser());
        readings = new ReadingCache(snapshots, origin, contents, settings.hosts(), Clock.systemUTC(), settings.proxy(), buildings);
        var answers = new AnswerCache(settings.proxy().answersBytes());
        List<Metric> metrics = ApplicationMetrics.of(renderer, snapshots, store, program, origin, rules, buildings);
        var offered = new LinkedHashMap<Address, String>();
        settings.sites().forEach(site -> offered.put(site.site(), site.title()));
        settings.offered().forEach(address -> offered.putIfAbsent(address, address.host()));
        var sites = new HashMap<String, Services>();
        for (SiteSettings site : settings.sites()) {
            var named = new LinkedHashMap<>(Map.of(site.site(), site.title()));
            sites.put(site.host(), services(settings, localizer, renderer.with(site.links()), site.links(), answers.of(site.host()), named, site.operator(settings.operator()), Map.of(), List.of()));
        }
        services = services(settings, localizer, renderer, links, answers, offered, settings.operator(), sites, metrics);
        proxy = services.proxy();
    }

    /** One site's own parts; what is held of pages is everyone's. */
    private Services services(
            Settings settings, PageLocalizer localizer, Renderer renderer, ReaderLink links, AnswerCache answers, SequencedMap<Address, String> offered,
            @Nullable Operator operator, Map<String, Services> sites, List<Metric> metrics) {
        var pages = new OwnPages(renderer, offered, operator);
        return new Services(
                new Proxy(readings, answers, localizer, renderer, links, settings.hosts(), Clock.systemUTC(), settings.proxy()),
                pages,
                new ImageAnswers(snapshots, images, answers, pages, settings.hosts()),
                new Originals(origin, pages, settings.hosts(), settings.proxy().fileBytes()),
                themes,
                renderer::choices,
                settings.hosts(),
                links,
                sites,
                metrics,
                program::troubles);
    }

    private Buildings buildings(Settings settings, BrowserSettings browser) {
        return new Buildings(
                new PageBuilder(browser, settings.fetch().userAgent()), browser, snapshots, settings.proxy().postSearches() ? origin : null, settings.hosts(), origin::isAwaited, Clock.systemUTC(), browser.builtBytes());
    }

    private static SiteMemory memory(@Nullable MemorySettings limits, @Nullable Store store) {
        return limits == null ? SiteMemory.NONE : SiteMemory.of(limits, store == null ? SharedMemory.NONE : new StoredMemory(store, limits.kept()));
    }

    /** What reads files: it learns nothing of their sites but what this memory holds. */
    ContentReader contents(SiteMemory of) {
        return readers.apply(of);
    }

    private static SiteRules rules(Settings settings) {
        try {
            return settings.rules() == null ? SiteRules.NONE : RuleFolder.load(settings.rules());
        } catch (WrongRules e) {
            throw new Settings.Wrong(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Store store(Settings settings) {
        try {
            return settings.store() == null ? null : new RedisStore(settings.store(), settings.cache().store());
        } catch (IllegalArgumentException e) {
            throw new Settings.Wrong("Can't use this store: " + e.getMessage() + ".");
        }
    }

    /** What the server serves. */
    Services services() {
        return services;
    }

    CachedSnapshots snapshots() {
        return snapshots;
    }

    /** What is wrong with the operator's proxy, tried with an address that is nobody's (RFC 5737). */
    Optional<String> proxyTrouble() {
        return origin.proxyTrouble(tried);
    }

    /** Takes over what both share. */
    void takeOver() {
        asked.replaceBy(origin);
    }

    /** Ends what it has alone, when another has taken over and nothing is under way here any more. */
    void retire() {
        closeBrowser();
        if (successor == null || successor.scans != scans) {
            scans.close();
        }
        readings.close();
        if (successor == null || successor.memory != memory) {
            memory.close();
        }
        origin.close();
    }

    private void closeBrowser() {
        if (buildings != null) {
            buildings.close();
        }
    }

    @Override
    public void close() {
        closeBrowser();
        scans.close();
        readings.close();
        memory.close();
        snapshots.close();
        origin.close();
    }
}
