package dev.curbcut.reading;

import dev.curbcut.address.PostedSearch;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Form;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.around.Attachments;
import dev.curbcut.reading.around.LanguageVersions;
import dev.curbcut.reading.around.Navigations;
import dev.curbcut.reading.around.UnreadText;
import dev.curbcut.reading.block.BlockLimits;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.confidence.Confidence;
import dev.curbcut.reading.confidence.Signs;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.form.LooseSearches;
import dev.curbcut.reading.form.SearchForms;
import dev.curbcut.reading.inspection.Inspection;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.listing.Paging;
import dev.curbcut.reading.memory.SiteMemory;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.Description;
import dev.curbcut.reading.metadata.Metadata;
import dev.curbcut.reading.metadata.PageLanguage;
import dev.curbcut.reading.metadata.SiteName;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.metadata.TitleParts;
import dev.curbcut.reading.portal.FrontEvidence;
import dev.curbcut.reading.portal.FrontPage;
import dev.curbcut.reading.portal.FrontTitle;
import dev.curbcut.reading.portal.FrontWords;
import dev.curbcut.reading.rule.Outline;
import dev.curbcut.reading.rule.RuledPage;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.reading.selection.Evidence;
import dev.curbcut.reading.selection.Genre;
import dev.curbcut.reading.selection.Kinds;
import dev.curbcut.reading.selection.RuledBoxes;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Decoded;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.source.Unfolding;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** From the bytes of a page to what it says. Safe for any number of threads. */
public final class Reader {
    private final ReadingSettings settings;
    private final SiteRules rules;
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
        this.rules = rules;
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
        Page page = page(document, opened.text, context, everything, everything || source.status() >= 300 ? SiteMemory.NONE : memory, new ClaimedElements(), trace);
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
    public Optional<Outline> outline(Source source, SubFetch subFetch) {
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
        Page page = page(opened.document, opened.text, opened.context, false, SiteMemory.NONE, claims, Trace.OFF);
        return Optional.of(Outline.of(page, claims, untouched));
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

    private Page page(Document document, String text, Context context, boolean everything, SiteMemory site, ClaimedElements claims, Trace trace) {
        RuledPage ruled = rules.apply(document, context, everything, trace);
        Survey survey = Survey.of(document);
        String lang = PageLanguage.of(survey, context);
        Metadata metadata = ruled.over(Metadata.read(survey, context, claims, trace), claims);
        List<Box> boxes = Measures.of(document.body());
        int prose = boxes.getFirst().prose;
        Pagination pagination = Paging.read(boxes, text, context, claims, ruled.pager());
        RuledBoxes parts = ruled.boxes(boxes);
        parts.mark(boxes);
        trace.step("by a rule of the operator's", boxes);
        List<LanguageVersion> languages = LanguageVersions.read(survey, lang, context, claims);
        Forms forms = new Forms(context);
        BlockLimits limits = new BlockLimits(settings.blocks(), settings.blockDepth());
        Genre genre = Genre.of(context, survey, boxes, trace);
        boolean front = !everything && !parts.hasBody() && FrontEvidence.isFront(boxes, survey, metadata, pagination, genre, context, trace);
        site.meet(context.address(), boxes, !front, claims, trace);
        String title = front ? FrontTitle.of(survey, metadata, context) : title(metadata, document, context);
        var evidence = new Evidence(
                metadata.title().isEmpty() ? document.title() : metadata.title(), genre, metadata.published() != null || metadata.source() != null || !metadata.facts().isEmpty());
        Body body = front
                ? Body.of(FrontPage.read(boxes, title, claims, context, forms, limits, lang, trace), boxes)
                : Body.of(boxes, evidence, everything ? new ClaimedElements() : claims, context, forms, limits, lang, everything, parts, trace);
        Navigations around = everything
                ? Navigations.NONE
                : Navigations.read(boxes.getFirst(), body.strays(), lang, context, forms,
                        new UnreadText(claims, metadata.breadcrumb(), pagination));
        Page page = new Page(
                context.address(),
                front ? body.kind() : Kinds.of(body.kind(), body.blocks(), survey, context),
                lang,
                title,
                front && FrontWords.isHome(metadata.site()) ? title : metadata.site(),
                metadata.breadcrumb(),
                front ? null : metadata.published(),
                front ? null : metadata.source(),
                front ? List.of() : Stream.concat(body.subtitle().stream(), metadata.facts().stream()).toList(),
                front ? body.blocks() : withRemarks(metadata.remarks(), Description.before(body.blocks(), document, survey)),
                body.also(),
                pagination,
                Attachments.read(body.boxes(), boxes, survey, context),
                forms(body, around, everything ? List.of() : LooseSearches.of(boxes, context)),
                around.groups(),
                around.colophon(),
                languages,
                body.omitted(beyond(document, context), around.omitted()),
                null,
                null,
                everything);
        Page rated = everything ? page : rated(page, Signs.of(boxes, prose, body.boxes().getFirst(), page, genre, front), trace);
        PageTrace.conclude(trace, rated, boxes, claims);
        body.boxes().stream().findFirst().ifPresent(root -> claims.claim(root.element, ClaimedElements.Role.BODY));
        return rated;
    }

    /** The page with how sure its reading is; where that is little, it is the first that a reader hears. */
    private Page rated(Page page, Signs signs, Trace trace) {
        double expected = Confidence.of(signs);
        trace.add(() -> "confidence by: " + signs);
        return page.with(expected, expected < settings.sureFrom() ? withRemarks(List.of(Remark.UNSURE), page.blocks()) : page.blocks());
    }

    private static List<Form> forms(Body body, Navigations around, List<Form> loose) {
        return Stream.of(body.forms(), around.forms(), loose).flatMap(List::stream).distinct().toList();
    }

    private static Omissions beyond(Document document, Context context) {
        var beyond = new Omissions();
        if (Tree.isCut(document) || context.isFull()) {
            beyond.count(What.LIMIT);
        }
        return beyond;
    }

    /** What a reader must know first stands first. */
    private static List<Block> withRemarks(List<Remark> remarks, List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        remarks.forEach(remark -> out.add(new Block.Note(About.NONE, remark)));
        out.addAll(blocks);
        return out;
    }

    private static String title(Metadata metadata, Document document, Context context) {
        if (!metadata.title().isBlank()) {
            return metadata.title();
        }
        String title = Text.line(document.title());
        return title.isEmpty() || TitleParts.isAddress(title) ? SiteName.of(context.address().host()) : title;
    }

    private static String lang(Document document) {
        Element html = document.firstElementChild();
        return html == null ? "" : html.attr("lang");
    }
}
