package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.Dates;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Link;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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

    /** A date of the page's stands in a line no longer than this, with what was done on it and by whom. */
    private static final int LONGEST_LINE = 80;

    private static final Pattern SENTENCE = Pattern.compile("[\\p{L})][.!?。！？][”\"’]?$");

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
    public static Metadata read(Survey survey, Context context, ClaimedElements claims, Trace trace) {
        TooCostly.check();
        LinkedData linked = LinkedData.read(survey.linkedData, context);
        String declared = SiteName.declared(survey, linked);
        List<Link> crumbs = Breadcrumbs.read(survey, linked.breadcrumb(), context, claims);
        DocumentFacts document = DocumentFacts.read(survey, context, claims);
        Titles title = Titles.read(survey, linked, declared, crumbs, context, claims);
        EventData event = EventData.of(survey, claims);
        MetaLines lines = MetaLines.read(survey, title.element(), title.at(), context.conventions(), event, claims);
        String site = declared.isEmpty() ? SiteName.guessed(survey, title.title(), context.address().host()) : declared;
        String tagged = tagged(survey, context);
        List<Remark> remarks = new ArrayList<>(document.remarks());
        String published = published(lines, document, tagged, linked, event.declared() ? null : marked(survey, event, context), context, remarks);
        List<Fact> facts = new ArrayList<>(document.facts());
        facts.addAll(lines.more());
        trace.add(() -> "days found:" + found("shown", lines.published()) + found("near the title", lines.nearby() == null ? null : lines.nearby().iso())
                + found("of the document", document.published()) + found("in meta tags", tagged) + found("in linked data", linked.published()));
        trace.add(() -> "sources found:" + found("shown", lines.source()) + found("of the document", document.issuer()) + found("in linked data", linked.author()));
        String source = source(survey, lines, document, linked, site);
        return new Metadata(title.title(), site, published, source != null ? source : Byline.read(survey, title.at(), published, context.conventions(), claims).orElse(linked.author()), facts, Breadcrumbs.upTo(title.title(), crumbs), remarks);
    }

    private static String found(String where, @Nullable String what) {
        return what == null ? "" : " " + where + " " + what + ";";
    }

    private static @Nullable String published(
            MetaLines lines, DocumentFacts document, @Nullable String tagged, LinkedData linked, @Nullable String marked, Context context, List<Remark> remarks) {
        String shown = lines.published();
        if (document.published() != null && (shown == null || Dates.daysBetween(shown, document.published()) > MIGRATION_DAYS)) {
            shown = document.published();
        }
        MetaLines.Nearby nearby = lines.nearby();
        if (shown == null && nearby != null && (nearby.sure() || tagged == null || day(nearby.iso()).compareTo(day(tagged)) <= 0)) {
            shown = nearby.iso(); // a visible day wins over any metadata, but a page is not published on a day to come
        }
        if (shown != null && tagged != null && Dates.daysBetween(shown, tagged) > MIGRATION_DAYS) {
            remarks.add(Remark.of("note.posted", day(tagged)));
        }
        String linkedDate = linked.published() == null ? null : context.date(linked.published()).orElse(null);
        String best = first(shown, tagged, linkedDate, marked, lines.changed());
        for (String other : new String[] {lines.published(), tagged, nearby == null ? null : nearby.iso()}) {
            if (best != null && best.length() == 10 && other != null && other.startsWith(best)) {
                best = other;
            }
        }
        return best;
    }

    private static String day(String iso) {
        return iso.substring(0, 10);
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
    private static @Nullable String marked(Survey survey, EventData event, Context context) {
        for (var time : survey.times) {
            String names = time.attr("itemprop") + " " + time.attr("property") + " " + time.className();
            if (time.hasAttr("pubdate") || names.contains("ublish") || time.normalName().equals("publishtime") || survey.times.size() == 1 && isOfPage(survey, time, event)) {
                return context.date(time.hasAttr("datetime") ? time.attr("datetime") : Line.of(time)).orElse(null);
            }
        }
        return null;
    }

    /** Whether the only {@code time} of a page stands alone in its line: neither in a row, nor within a sentence, nor by an event's place. */
    private static boolean isOfPage(Survey survey, Element time, EventData event) {
        Element line = time;
        while (!line.isBlock() && line.parent() != null) {
            line = line.parent();
        }
        if (Tags.around(time, LINKS_AND_ITEMS) != null || Line.of(line, LONGEST_LINE).length() > LONGEST_LINE || SENTENCE.matcher(Line.of(line)).find()) {
            return false;
        }
        return survey.texts.stream().filter(text -> isIn(text.node(), time)).noneMatch(text -> event.around(text.at()));
    }

    private static boolean isIn(Node node, Element element) {
        Node at = node;
        while (at != null && at != element) {
            at = at.parent();
        }
        return at != null;
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
        String told = document.issuer() == null && lines.nearby() != null ? lines.nearby().office() : document.issuer();
        String source = lines.source() != null ? lines.source() : !tag.isEmpty() ? tag : told;
        boolean self = source != null && SELF.contains(source) && !site.isEmpty();
        return self ? site : source;
    }
}
