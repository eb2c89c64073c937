package dev.curbcut.reading;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Findings;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.around.Attachments;
import dev.curbcut.reading.around.LanguageVersions;
import dev.curbcut.reading.around.Navigations;
import dev.curbcut.reading.around.UnreadText;
import dev.curbcut.reading.block.BlockLimits;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.inspection.Inspection;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.listing.Paging;
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
import dev.curbcut.reading.selection.Evidence;
import dev.curbcut.reading.selection.Genre;
import dev.curbcut.reading.selection.Kinds;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Decoded;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.source.Unfolding;
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

    public Reader(ReadingSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a page.
     *
     * @param everything the whole page in its order, nothing selected away ({@code view=full})
     * @param subFetch for the few further fetches a page may ask for
     * @throws TooCostly when the thread is interrupted meanwhile
     */
    public Outcome read(Source source, boolean everything, SubFetch subFetch) {
        Opened opened = open(source);
        Document document = opened.document;
        Context context = opened.context;
        Optional<Outcome> stopped = Triage.atTheDoor(document, opened.text, context, source.status());
        if (stopped.isPresent()) {
            return stopped.get();
        }
        Unfolding.unfold(document, context, subFetch, settings.bounds());
        stopped = Triage.whenNothingIsThere(document, context);
        return stopped.isPresent() ? stopped.get() : new Outcome.Read(page(document, opened.text, context, everything));
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

    /** A source as a document, as its origin sends it. */
    private record Opened(Document document, String text, Context context) {}

    private Opened open(Source source) {
        Decoded decoded = Decoder.decode(source);
        Document document = Tree.parse(decoded.text(), source.address(), settings.bounds());
        Context context = new Context(
                source.address(), Tree.base(document, source.address(), decoded.charset()), decoded.charset(), lang(document), settings.bounds().addressCharacters());
        return new Opened(document, decoded.text(), context);
    }

    private Page page(Document document, String text, Context context, boolean everything) {
        ClaimedElements claims = new ClaimedElements();
        Survey survey = Survey.of(document);
        String lang = PageLanguage.of(survey, context);
        Metadata metadata = Metadata.read(survey, context, claims);
        List<Box> boxes = Measures.of(document.body());
        Pagination pagination = Paging.read(boxes, text, context, claims);
        List<LanguageVersion> languages = LanguageVersions.read(survey, lang, context, claims);
        Forms forms = new Forms(context);
        BlockLimits limits = new BlockLimits(settings.blocks(), settings.blockDepth());
        Genre genre = Genre.of(context, survey, boxes);
        boolean front = !everything && FrontEvidence.isFront(boxes, survey, metadata, pagination, genre, context);
        String title = front ? FrontTitle.of(survey, metadata, context) : title(metadata, document, context);
        var evidence = new Evidence(
                metadata.title().isEmpty() ? document.title() : metadata.title(), genre, metadata.published() != null || metadata.source() != null || !metadata.facts().isEmpty());
        Body body = front
                ? Body.of(FrontPage.read(boxes, title, claims, context, forms, limits, lang), boxes)
                : Body.of(boxes, evidence, everything ? new ClaimedElements() : claims, context, forms, limits, lang, everything);
        Navigations around = everything
                ? Navigations.NONE
                : Navigations.read(boxes.getFirst(), body.strays(), lang, context, forms,
                        new UnreadText(claims, metadata.breadcrumb(), pagination));
        return new Page(
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
                Stream.concat(body.forms().stream(), around.forms().stream()).distinct().toList(),
                around.groups(),
                around.colophon(),
                languages,
                body.omitted(beyond(document, context), around.omitted()),
                null,
                null,
                everything);
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
