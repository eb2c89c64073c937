package dev.curbcut.reading;

import dev.curbcut.address.PostedSearch;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.form.SearchForms;
import dev.curbcut.reading.inspection.Inspection;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.memory.SiteMemory;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.rule.PartSelectors;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Decoded;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.source.Unfolding;
import dev.curbcut.reading.trace.Trace;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** From the bytes of a page to what it says. Safe for any number of threads. */
public final class Reader {
    private final ReadingSettings settings;
    private final PageReading pages;
    private final SiteMemory memory;

    public Reader(ReadingSettings settings) {
        this(settings, SiteRules.NONE);
    }

    public Reader(ReadingSettings settings, SiteRules rules) {
        this(settings, rules, SiteMemory.NONE);
    }

    /**
     * @param rules the operator's, for pages that would be read wrong
     * @param memory of what the pages of a site have in common: reading learns from each page and asks it
     */
    public Reader(ReadingSettings settings, SiteRules rules, SiteMemory memory) {
        this.memory = memory;
        this.settings = settings;
        this.pages = new PageReading(settings, rules);
    }

    /** Whether what is to be posted is a search and nothing else, as far as its address and the names of its fields tell. */
    public static boolean takesForSearch(PostedSearch search) {
        return SearchForms.mayPost(search.action(), search.names());
    }

    /**
     * Reads a page.
     *
     * @param everything the whole page in its order, nothing selected away ({@code view=full})
     * @param subFetch for the few further fetches a page may ask for
     * @throws TooCostly when the thread is interrupted meanwhile
     */
    public Outcome read(Source source, boolean everything, SubFetch subFetch) {
        return read(source, everything, subFetch, Trace.OFF);
    }

    /** The same, with what was decided on the way. */
    public Outcome read(Source source, boolean everything, SubFetch subFetch, Trace trace) {
        Opened opened = open(source);
        Document document = opened.document;
        Context context = opened.context;
        Optional<Outcome> stopped = Triage.atTheDoor(document, opened.text, context, source.status());
        if (stopped.isPresent()) {
            return stopped.get();
        }
        Unfolding.unfold(document, context, subFetch, settings.bounds());
        stopped = Triage.whenNothingIsThere(document, context);
        if (stopped.isPresent()) {
            if (Triage.isShell(stopped.get())) {
                told("there is nothing but scripts", subFetch, trace);
            }
            return stopped.get();
        }
        Page page = pages.read(document, opened.text, context, everything, everything || source.status() >= 300 ? SiteMemory.NONE : memory, new ClaimedElements(), trace);
        Optional<String> unbuilt = UnbuiltParts.evidence(document, page);
        unbuilt.ifPresent(evidence -> told(evidence, subFetch, trace));
        return unbuilt.isPresent() && UnbuiltParts.isNothingElse(document, page)
                ? new Outcome.Unreadable(new Notice(Notice.Why.SCRIPT_ONLY, context.address()))
                : new Outcome.Read(page);
    }

    /** Takes in what a page has in common with others of its site, and reads no more of it. */
    public void learn(Source source, SubFetch subFetch) {
        Opened opened = open(source);
        if (source.status() < 300 && Triage.atTheDoor(opened.document, opened.text, opened.context, source.status()).isEmpty()) {
            Unfolding.unfold(opened.document, opened.context, subFetch, settings.bounds());
            memory.meet(opened.context.address(), Measures.of(opened.document.body()), false, new ClaimedElements(), Trace.OFF);
        }
    }

    private static void told(String evidence, SubFetch subFetch, Trace trace) {
        trace.add(() -> "waits for its scripts: " + evidence);
        subFetch.unbuilt(evidence);
    }

    /**
     * Looks over a page for its owner: what hinders readers in it as its origin sends it.
     *
     * @param page as it was read
     */
    public Findings inspect(Source source, Page page, SubFetch subFetch) {
        Opened opened = open(source);
        Document unfolded = opened.document.clone();
        Unfolding.inPlace(unfolded, opened.context, subFetch, settings.bounds());
        return Inspection.of(opened.document, unfolded, page);
    }

    /** Where on a page it was read what it is called, when it is of and which part is its body: what a first rule for it can say; empty where there is nothing to read. */
    public Optional<PartSelectors> outline(Source source, SubFetch subFetch) {
        Opened opened = open(source);
        if (Triage.atTheDoor(opened.document, opened.text, opened.context, source.status()).isPresent()) {
            return Optional.empty();
        }
        Unfolding.unfold(opened.document, opened.context, subFetch, settings.bounds());
        if (Triage.whenNothingIsThere(opened.document, opened.context).isPresent()) {
            return Optional.empty();
        }
        Document untouched = opened.document.clone();
        ClaimedElements claims = new ClaimedElements();
        Page page = pages.read(opened.document, opened.text, opened.context, false, SiteMemory.NONE, claims, Trace.OFF);
        return Optional.of(PartSelectors.of(page, claims, untouched));
    }

    /** A source as a document, as its origin sends it. */
    private record Opened(Document document, String text, Context context) {}

    private Opened open(Source source) {
        Decoded decoded = Decoder.decode(source);
        Document document = Tree.parse(decoded.text(), source.address(), settings.bounds());
        Context context = new Context(
                source.address(), Tree.base(document, source.address(), decoded.charset()), decoded.charset(), lang(document), settings.bounds().addressCharacters());
        return new Opened(document, decoded.text(), context);
    }

    private static String lang(Document document) {
        Element html = document.firstElementChild();
        return html == null ? "" : html.attr("lang");
    }
}
