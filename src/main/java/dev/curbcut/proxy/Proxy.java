package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.cache.Freshness;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.page.Page;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From an ask to its answer: the way of a request between the server and everything else. Safe for many threads. */
public final class Proxy {
    private final ReadingCache readings;
    private final FetchedVersions versions;
    private final AnswerCache answers;
    private final PageLocalizer localizer;
    private final Renderer renderer;
    private final ReaderLink links;
    private final AllowedHosts hosts;
    private final InstantSource clock;
    private final int hops;
    private final boolean postSearches;

    public Proxy(
            ReadingCache readings, AnswerCache answers, PageLocalizer localizer, Renderer renderer, ReaderLink links, AllowedHosts hosts, InstantSource clock, ProxySettings settings) {
        this.readings = readings;
        this.versions = new FetchedVersions(readings, hosts, settings);
        this.answers = answers;
        this.localizer = localizer;
        this.renderer = renderer;
        this.links = links;
        this.hosts = hosts;
        this.clock = clock;
        this.hops = settings.hops();
        this.postSearches = settings.postSearches();
    }

    /** The answer to a canonical URL of ours, path and query, if it is ready and fresh: one look-up, never blocks. */
    public Optional<Answer> ready(String url) {
        return answers.fresh(url, clock.instant());
    }

    /** The answer to an ask, if it is ready and fresh; never blocks. */
    public Optional<Answer> ready(Ask ask) {
        return ask.reload() || !ask.isCommon() ? Optional.empty() : ready(url(ask));
    }

    /** The answer to an ask: from what is held, else from the origin. Blocks. Whatever goes wrong is an answer as well. */
    public Answer answer(Ask ask) {
        return answer(ask, (page, reading) -> ask.search() != null || isThere(reading, ask) ? page(page, reading, ask) : moved(reading, ask));
    }

    /** The report for a page's owner in JSON; where there is none to be had, why, in JSON as well. Blocks. */
    public Answer report(Ask ask) {
        return answer(ask, (page, reading) -> report(page, reading, ask));
    }

    /** Why a page reads as it does, in plain text: a decision a line; where there is no page, why. Blocks. */
    public Answer explain(Ask ask) {
        return answer(ask, (page, reading) -> readings.explain(reading)
                .map(text -> AnswerFactory.text("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Keep.NO_STORE))
                .orElseGet(() -> notice(new Notice(Why.TOO_COSTLY, ask.address(), ask.address().host()), ask, reading.freshness())));
    }

    /** What becomes of a page that was read: where the one way of all asks ends. */
    private interface End {
        Answer of(Page page, Reading reading) throws FetchException;
    }

    private Answer answer(Ask ask, End end) {
        if (!hosts.allows(ask.address())) {
            return notice(new Notice(Why.NOT_ALLOWED, ask.address(), ask.address().host()), ask, List.of());
        }
        if (ask.search() != null && !(postSearches && Reader.takesForSearch(ask.search()))) {
            return notice(new Notice(Why.NOT_A_SEARCH, ask.address(), ask.address().host()), ask, List.of());
        }
        try {
            Reading reading = settled(ask);
            return switch (reading.outcome()) {
                case Outcome.Read read -> end.of(read.page(), reading);
                case Outcome.Unreadable unreadable -> notice(unreadable.notice(), ask, reading.freshness());
                case Outcome.Forward forward -> notice(away(forward.to(), ask), ask, reading.freshness());
            };
        } catch (FetchException e) {
            Optional<Page> offered = e.why() == FetchException.Why.TOO_LARGE ? readings.tooLarge(ask.address()) : Optional.empty();
            return offered.map(page -> tooLarge(page, ask)).orElseGet(() -> notice(FetchNotices.of(e, ask.address()), ask, List.of()));
        }
    }

    /** A document that is not fetched is offered all the same. */
    private Answer tooLarge(Page page, Ask ask) {
        var how = new Rendering(ask.preferences(), ask.unknown(), ask.address(), null, false, ask.acceptLanguage());
        return AnswerFactory.of(renderer.page(localizer.localize(page, ask.preferences().lang()), how), Keep.NO_STORE, List.of());
    }

    private Answer report(Page page, Reading reading, Ask ask) throws FetchException {
        var how = new Rendering(ask.preferences(), ask.unknown(), ask.address(), reading.main().received(), false, ask.acceptLanguage());
        Optional<Findings> findings = readings.inspect(reading, page);
        return findings.isPresent()
                ? AnswerFactory.of(renderer.reportJson(findings.get(), how), reading.isPrivate() ? Keep.NO_STORE : Keep.WHILE_FRESH, reading.freshness())
                : notice(new Notice(Why.NOT_A_PAGE, ask.address(), ask.address().host()), ask, reading.freshness());
    }

    /** Asks an origin for a page again, though its copy may be fresh; not oftener than {@code curbcut.cache.reload-every}. Blocks. */
    public void renew(Address address) {
        if (hosts.allows(address)) {
            try {
                readings.of(address, false, true);
            } catch (FetchException e) {
                // The page itself will say so, and show the copy there is.
            }
        }
    }

    /** Reads a page without a reader, so that it is held; what it leads to. Blocks. */
    public Visit visit(Address address) {
        return visit(address, false);
    }

    /** The same, and what hinders readers on it. Blocks. */
    public Visit look(Address address) {
        return visit(address, true);
    }

    private Visit visit(Address address, boolean looking) {
        try {
            Reading reading = readings.of(address, false, false);
            return switch (reading.outcome()) {
                case Outcome.Read read -> looking ? looked(reading, read.page()) : new Visit(reading.address(), PageLinks.of(read.page()), null, null);
                case Outcome.Forward forward -> new Visit(reading.address(), List.of(forward.to()), null, null);
                case Outcome.Unreadable unreadable -> new Visit(reading.address(), List.of(), inWords(unreadable.notice().why()), null);
            };
        } catch (FetchException e) {
            return new Visit(address, List.of(), inWords(e.why()), null);
        }
    }

    private Visit looked(Reading reading, Page page) throws FetchException {
        List<Address> links = Stream.concat(PageLinks.of(page).stream(), page.attachments().stream().map(Attachment::address)).distinct().toList();
        return new Visit(reading.address(), links, null, readings.inspect(reading, page).orElse(null));
    }

    private static String inWords(Enum<?> why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The reading of an address, or of where pages that only forward lead from there. */
    private Reading settled(Ask ask) throws FetchException {
        boolean everything = ask.preferences().view().equals("full");
        Reading reading = ask.search() == null ? readings.of(ask.address(), everything, ask.reload()) : readings.of(ask.search(), everything);
        for (int hop = 0; hop < hops && reading.outcome() instanceof Outcome.Forward(Address to) && hosts.allows(to); hop++) {
            reading = readings.of(to, everything, ask.reload());
        }
        return reading;
    }

    /** Under the address that was asked for; https stays in it where only http could be had, so that the page can say so. */
    private static boolean isThere(Reading reading, Ask ask) {
        Address asked = ask.address();
        return reading.address().equals(asked) || reading.main().weakened() && reading.address().equals(asked.withScheme("http"));
    }

    /** A page is read under its own address, so that its bookmarks and relative links are right. */
    private Answer moved(Reading reading, Ask ask) {
        return AnswerFactory.redirect(links.to(reading.address(), ask.preferences()), Keep.NO_CACHE, reading.freshness());
    }

    private Answer page(Page read, Reading reading, Ask ask) throws FetchException {
        Optional<Address> version = ask.search() == null ? versions.of(read, ask.preferences()) : Optional.empty();
        if (version.isPresent()) {
            return AnswerFactory.redirect(links.to(version.get(), ask.preferences().without(Setting.PART)), Keep.NO_CACHE, reading.freshness());
        }
        Page page = versions.known(read);
        boolean stale = reading.isUnconfirmed();
        Optional<Answer> held = ask.isCommon() ? answers.of(reading.outcome(), url(ask), stale) : Optional.empty();
        if (held.isPresent() && held.get().freshness().equals(reading.freshness())) {
            return held.get();
        }
        var how = new Rendering(ask.preferences(), ask.unknown(), ask.address(), reading.main().received(), stale, ask.acceptLanguage()).found(ask.search()).with(reading.changes())
                .weakened(reading.isWeakened());
        Optional<Findings> findings = ask.preferences().view().equals("report") ? readings.inspect(reading, page) : Optional.empty();
        LocalizedPage spoken = findings.isPresent() ? LocalizedPage.asIs(page) : localizer.localize(page, ask.preferences().lang());
        Keep keep = !reading.isWhole() ? Keep.PARTIAL : reading.isPrivate() ? Keep.NO_STORE : spoken.way() == Way.MACHINE_BUSY ? Keep.NO_CACHE : Keep.WHILE_FRESH;
        Optional<Answer> written = readings.write(reading, () ->
                AnswerFactory.of(findings.isPresent() ? renderer.report(findings.get(), how) : renderer.page(spoken, how), keep, reading.freshness()));
        if (written.isEmpty()) {
            return notice(new Notice(Why.TOO_COSTLY, ask.address(), ask.address().host()), ask, reading.freshness());
        }
        Answer answer = written.get();
        if (ask.isCommon() && keep == Keep.WHILE_FRESH) {
            answers.hold(reading.outcome(), url(ask), stale, answer);
        }
        return answer;
    }

    private Notice away(Address to, Ask ask) {
        return hosts.allows(to)
                ? new Notice(Why.REDIRECTS, ask.address(), ask.address().host())
                : new Notice(Why.REDIRECTED_AWAY, ask.address(), to.host(), to.toString());
    }

    private Answer notice(Notice notice, Ask ask, List<Freshness> freshness) {
        var how = new Rendering(ask.preferences(), ask.unknown(), ask.address(), null, false, ask.acceptLanguage(), ask.request()).found(ask.search());
        return AnswerFactory.of(renderer.notice(notice, how), Keep.NO_STORE, freshness);
    }

    private String url(Ask ask) {
        return links.to(ask.address(), ask.preferences());
    }
}
