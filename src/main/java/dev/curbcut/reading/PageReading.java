package dev.curbcut.reading;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
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
import dev.curbcut.reading.confidence.Confidence;
import dev.curbcut.reading.confidence.Signs;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.form.LooseSearches;
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
import dev.curbcut.reading.rule.RuledPage;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.reading.selection.Evidence;
import dev.curbcut.reading.selection.Genre;
import dev.curbcut.reading.selection.Kinds;
import dev.curbcut.reading.selection.RuledBoxes;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** From a document to a page: each step of the reading once, and what they found put together. */
final class PageReading {
    private final ReadingSettings settings;
    private final SiteRules rules;

    PageReading(ReadingSettings settings, SiteRules rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /**
     * What each step finds, in the order in which one leans on another: what the page says of itself, its boxes, its type, its body, what
     * is around it.
     *
     * @param text the page's bytes as characters, in which some pagers stand alone
     * @param everything nothing selected away
     * @param site which learns of the page and is asked
     * @param claims filled with what was read from where
     */
    Page read(Document document, String text, Context context, boolean everything, SiteMemory site, ClaimedElements claims, Trace trace) {
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
                front && HomeWords.is(metadata.site()) ? title : metadata.site(),
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
        List<Form> all = Stream.of(body.forms(), around.forms(), loose).flatMap(List::stream).toList();
        return all.size() < 2 ? all : all.stream().distinct().toList();
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
}
