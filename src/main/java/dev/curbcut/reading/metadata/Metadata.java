package dev.curbcut.reading.metadata;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Link;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Dates;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param title without the site's name; empty where nothing tells
 * @param site the site's name; empty where nothing tells
 * @param published ISO 8601, with a time where the origin gives one; null where it doesn't say
 * @param source who published or wrote it first; null where the origin doesn't say
 * @param facts the document's information table and what else stood in the line of dates, validity first
 * @param breadcrumb the way here from the site's home; the page itself last if the origin names it
 * @param remarks what a reader must know first, such as that the document is repealed
 */
public record Metadata(
        String title,
        String site,
        @Nullable String published,
        @Nullable String source,
        List<Fact> facts,
        List<Link> breadcrumb,
        List<Remark> remarks) {
    /** A tag that differs more than this many days from what the page shows says when the page was moved to a new site. */
    private static final int MIGRATION_DAYS = 30;

    private static final Set<String> LINKS_AND_ITEMS = Set.of("a", "li");

    private static final String[] DATE_TAGS = {
        "pubdate", "publishdate", "publishdatetime", "firstpublishedtime", "publisheddate", "article:published_time", "dcterms.issued", "dcterms.date.issued", "dc.date.issued", "dcterms.created",
        "citation_publication_date", "parsely-pub-date", "datepublished", "publish-date", "publication_date", "og:published_time", "dc.date", "dcterms.date", "date"
    };

    private static final String[] SOURCE_TAGS = {"contentsource", "source", "dcterms.creator", "dc.creator"};

    /** What sites write for themselves. */
    private static final Set<String> SELF = Set.of("本网", "本站", "本网站", "本站原创", "原创", "本网原创", "本网讯", "本網", "本站讯", "网站", "本单位网站");

    public Metadata {
        facts = List.copyOf(facts);
        breadcrumb = List.copyOf(breadcrumb);
        remarks = List.copyOf(remarks);
    }

    /** Reads them, and claims the parts of the page where they stood: title, breadcrumb, line of dates, table of facts. */
    public static Metadata read(Survey survey, Context context, ClaimedElements claims) {
        TooCostly.check();
        LinkedData linked = LinkedData.read(survey.linkedData, context);
        String declared = SiteName.declared(survey, linked);
        List<Link> crumbs = Breadcrumbs.read(survey, linked.breadcrumb(), context, claims);
        DocumentFacts document = DocumentFacts.read(survey, context, claims);
        Titles title = Titles.read(survey, linked, declared, crumbs, context, claims);
        MetaLines lines = MetaLines.read(survey, title.element(), title.at(), context.monthFirst(), claims);
        String site = declared.isEmpty() ? SiteName.guessed(survey, title.title(), context.address().host()) : declared;
        String tagged = tagged(survey, context);
        List<Remark> remarks = new ArrayList<>(document.remarks());
        String published = published(lines, document, tagged, linked, survey, context, remarks);
        List<Fact> facts = new ArrayList<>(document.facts());
        facts.addAll(lines.more());
        return new Metadata(title.title(), site, published, source(survey, lines, document, linked, site), facts, Breadcrumbs.upTo(title.title(), crumbs), remarks);
    }

    private static @Nullable String published(
            MetaLines lines, DocumentFacts document, @Nullable String tagged, LinkedData linked, Survey survey, Context context, List<Remark> remarks) {
        String shown = lines.published();
        if (document.published() != null && (shown == null || Dates.daysBetween(shown, document.published()) > MIGRATION_DAYS)) {
            shown = document.published();
        }
        if (shown != null && tagged != null && Dates.daysBetween(shown, tagged) > MIGRATION_DAYS) {
            remarks.add(Remark.of("note.posted", tagged.substring(0, 10)));
        }
        String linkedDate = linked.published() == null ? null : context.date(linked.published()).orElse(null);
        String best = first(shown, tagged, linkedDate, lines.nearby(), marked(survey, context));
        for (String other : new String[] {lines.published(), tagged, lines.nearby()}) {
            if (best != null && best.length() == 10 && other != null && other.startsWith(best)) {
                best = other;
            }
        }
        return best;
    }

    private static @Nullable String first(@Nullable String... dates) {
        for (String date : dates) {
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The date a page marks as its own with {@code time}; of several only one that says it is the publication's. */
    private static @Nullable String marked(Survey survey, Context context) {
        for (var time : survey.times) {
            String names = time.attr("itemprop") + " " + time.attr("property") + " " + time.className();
            if (time.hasAttr("pubdate") || names.contains("ublish") || time.normalName().equals("publishtime") || survey.times.size() == 1 && Tags.around(time, LINKS_AND_ITEMS) == null) {
                return context.date(time.hasAttr("datetime") ? time.attr("datetime") : Line.of(time)).orElse(null);
            }
        }
        return null;
    }

    private static @Nullable String tagged(Survey survey, Context context) {
        for (String name : DATE_TAGS) {
            String date = context.date(survey.meta(name)).orElse(null);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String source(Survey survey, MetaLines lines, DocumentFacts document, LinkedData linked, String site) {
        String tag = survey.meta(SOURCE_TAGS);
        String source = lines.source() != null ? lines.source() : !tag.isEmpty() ? tag : document.issuer() != null ? document.issuer() : linked.author();
        boolean self = source != null && SELF.contains(source) && !site.isEmpty();
        return self ? site : source;
    }
}
