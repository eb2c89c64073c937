package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.LabelMarks;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Labels.Says;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.OfficeName;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The visible lines of dates, sources, authors and editors of a page.
 *
 * @param published ISO 8601, of a labelled date; null for none
 * @param nearby a date without a label just by the title; null for none
 * @param more author, editor, when it was changed
 * @param changed the day of the last change by a line right below the title; null for none
 */
record MetaLines(@Nullable String published, @Nullable Nearby nearby, @Nullable String source, List<Fact> more, @Nullable String changed) {
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> TOLD = Set.of("dd");

    private static final Set<String> LINK = Set.of("a");

    /** How many short texts may stand between a title and a line about it. */
    private static final int BEFORE = 12;

    private static final int AFTER = 30;

    /** A longer text is no date and its mark. */
    private static final int LONGEST_LINE = 40;

    /** How long a date of ISO 8601 is, without a time. */
    private static final int DAY = 10;

    /**
     * The day that stands by the title without a label.
     *
     * @param sure whether what stands with it in its line says that it is the page's
     * @param office whose name stands beside it, without a label either; null for none
     */
    record Nearby(String iso, boolean sure, @Nullable String office) {}

    /**
     * Reads the lines, and claims those that say nothing else.
     *
     * @param titleAt where the title stands, in texts; -1 when it stands nowhere in the page
     */
    static MetaLines read(Survey survey, @Nullable Element title, int titleAt, DateConventions conventions, EventData event, ClaimedElements claims) {
        String published = null;
        String source = null;
        Nearby nearby = null;
        List<Fact> more = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        String changed = null;
        for (LabelledLine line : LabelledLine.all(survey, title, conventions, claims)) {
            boolean near = titleAt >= 0 && line.at() >= titleAt - BEFORE && line.at() <= titleAt + AFTER;
            boolean begun = begun(survey, titleAt, line.at());
            boolean known = (published != null || line.first(Says.PUBLISHED).isEmpty()) && (source != null || line.first(Says.SOURCE).isEmpty());
            boolean ofText = begun && (line.strong() ? known : !line.isColophon()) || !line.strong() && line.isDated() && event.around(line.at());
            boolean editors = line.isEditors();
            if (!near && !line.strong() && !editors || ofText && !editors || line.isIssuer() && isBelowHeading(survey, titleAt, line.at())) {
                continue;
            }
            String before = source;
            Optional<String> date = line.first(Says.PUBLISHED).flatMap(e -> Dates.find(e.value(), conventions)).map(Dates.Found::iso);
            published = published != null ? published : date.orElse(null);
            source = source != null ? source : line.first(Says.SOURCE).map(MetaLine.Entry::value).orElse(null);
            if (near || titleAt < 0 || editors) {
                String bare = line.line().bareDate;
                nearby = nearby != null || bare == null ? nearby : new Nearby(bare, !line.line().entries.isEmpty(), begun ? null : line.line().office);
                source = source == null && bare == null && !begun ? line.line().office : source;
                changed = changed != null || begun ? changed : HeadDay.changed(line, conventions);
                for (MetaLine.Entry e : line.line().entries) {
                    boolean kept = switch (e.says()) {
                        case MORE -> true;
                        case PUBLISHED -> isOther(e, published, conventions);
                        case SOURCE -> before != null && !before.equals(e.value()) || !e.value().equals(source);
                        case NOISE, BREADCRUMB -> false;
                    };
                    if (kept && !e.value().isEmpty() && labels.add(e.label())) {
                        more.add(new Fact(e.label(), List.of(new Inline.Text(e.value()))));
                    }
                }
                line.claim(claims);
            }
        }
        nearby = nearby != null ? nearby : bare(survey, title, titleAt, conventions, event, published, claims);
        nearby = nearby != null || published != null ? nearby : HeadDay.torn(survey, titleAt, claims);
        nearby = nearby != null || published != null ? nearby : EndDay.of(survey, titleAt, conventions, claims);
        return new MetaLines(published, nearby, source, more, changed);
    }

    /** Whether a date, or what stands in its place, says something else than when the page was published. */
    private static boolean isOther(MetaLine.Entry entry, @Nullable String published, DateConventions conventions) {
        String day = Dates.find(entry.value(), conventions).map(found -> found.iso().substring(0, DAY)).orElse(null);
        return day == null || published != null && !published.startsWith(day);
    }

    /** Whether another heading stands between the title and a place below it: what follows is said of the part that it names. */
    private static boolean isBelowHeading(Survey survey, int title, int at) {
        return title >= 0 && survey.headings.stream().anyMatch(heading -> heading.at() > title && heading.at() < at);
    }

    /** Whether running text has begun between the title and a place below it. */
    static boolean begun(Survey survey, int title, int at) {
        for (int i = Math.max(0, title + 1); title >= 0 && i < at; i++) {
            if (LabelledLine.isText(survey.texts.get(i).line())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in a row of several cells, and not in the one that has the title as well: that is a column of the page; or is the second of two in one of several rows. */
    private static boolean isValue(Node text, @Nullable Element title) {
        if (text.parent() instanceof Element value && (LabelPlace.isSecondOfPair(value) || isTold(value, title))) {
            return true;
        }
        Element cell = text.parent() instanceof Element e ? Tags.around(e, CELLS) : null;
        return cell != null && (title == null || !title.parents().contains(cell)) && cell.parent() instanceof Element row && row.childrenSize() > 1;
    }

    /** Whether it stands in what a list of descriptions says of a term. */
    private static boolean isTold(Element value, @Nullable Element title) {
        Element told = Tags.around(value, TOLD);
        return told != null && told.previousElementSibling() != null && (title == null || !title.parents().contains(told));
    }

    /** Whether words that no mark parts from it stand before a text in its line, such as a label that isn't known: they stay together. */
    private static boolean isIntroduced(Survey survey, Survey.Text text) {
        Survey.Text before = text.at() == 0 ? null : survey.texts.get(text.at() - 1);
        return before != null && line(before.node()) == line(text.node()) && Character.isLetter(before.line().charAt(before.line().length() - 1));
    }

    /** The element that a text stands in a line of. */
    static @Nullable Node line(Node text) {
        Node at = text.parent();
        while (at instanceof Element e && !e.isBlock()) {
            at = at.parent();
        }
        return at;
    }

    /** A date that stands by itself just by the title, and is none other than a labelled one; of several none, since then they are the rows of a list. */
    private static @Nullable Nearby bare(Survey survey, @Nullable Element element, int title, DateConventions conventions, EventData event, @Nullable String published, ClaimedElements claims) {
        if (title < 0) {
            return null;
        }
        Survey.Text found = null;
        String iso = null;
        MetaLine whole = null;
        int dates = 0;
        boolean begun = false;
        boolean linked = false;
        for (int i = Math.max(0, title - 4); i < Math.min(survey.texts.size(), title + AFTER); i++) {
            Survey.Text text = survey.texts.get(i);
            begun |= i > title && (LabelledLine.isText(text.line()) || text.line().endsWith("。"));
            linked |= i > title && !begun && leadsAway(text);
            if (begun && found != null && found.at() > title && !linked) {
                break; // a day between a title and its text, and no row of a list: what days follow are said of other things
            }
            MetaLine said = found == null && !begun && i > title && i < title + 10 && !claims.covers(text.node()) && !isValue(text.node(), element) ? HeadDay.withOffice(text, conventions) : null;
            if (said != null) {
                dates++;
                found = text;
                iso = said.bareDate;
                whole = said;
                continue;
            }
            String split = i + 1 < survey.texts.size() ? SplitDay.of(text.line(), survey.texts.get(i + 1).line()) : null;
            if (split != null) {
                dates++;
                boolean first = found == null && !begun && i < title + 10 && !claims.covers(text.node()) && !HeadDay.isRow(survey, i + 2);
                found = first ? text : found;
                iso = first ? split : iso;
                continue;
            }
            String line = text.line().length() > LONGEST_LINE ? "" : DayLine.dated(text.line(), conventions);
            Dates.Found date = DayLine.date(line, conventions);
            if (date != null) {
                dates++;
                boolean alone = DayLine.isAlone(line, date);
                if (found == null && !begun && i < title + 10 && alone && !HeadDay.isRow(survey, i - 1) && !claims.covers(text.node()) && !isValue(text.node(), element)) {
                    found = text;
                    iso = date.iso();
                }
            }
        }
        if (found == null || iso == null || published != null && !iso.startsWith(published.substring(0, DAY)) || dates > 2 && whole == null || (whole == null ? event.beside(found.at()) : event.declared())) {
            return null;
        }
        if (whole != null) {
            claims.claim(line(found.node()), ClaimedElements.Role.META_LINE);
            return new Nearby(iso, true, whole.office);
        }
        if (SplitDay.is(found.line())) {
            claims.claim(found.node(), ClaimedElements.Role.META_LINE);
            claims.claim(survey.texts.get(found.at() + 1).node(), ClaimedElements.Role.META_LINE);
        } else if (!isIntroduced(survey, found) && DayLine.dated(found.line(), conventions).equals(found.line())) {
            claims.claim(found.node(), ClaimedElements.Role.META_LINE);
        }
        return new Nearby(iso, false, found.at() > title ? officeBeside(found, element, claims) : null);
    }

    /** Whether a text is a link to another page, and no control such as those that share the page. */
    private static boolean leadsAway(Survey.Text text) {
        String href = text.node().parent() instanceof Element in && Tags.around(in, LINK) instanceof Element link ? link.attr("href").strip() : "";
        return !href.isEmpty() && !href.startsWith("#") && !href.startsWith("javascript:") && !Phrases.isControl(text.line());
    }

    /** The office that the line right before or after a day's names, in the same box; null for none. */
    private static @Nullable String officeBeside(Survey.Text day, @Nullable Element title, ClaimedElements claims) {
        Element line = line(day.node()) instanceof Element e && Line.of(e).equals(day.line()) ? e : null;
        for (Element beside : line == null ? new Element[0] : new Element[] {line.previousElementSibling(), line.nextElementSibling()}) {
            String name = beside == null || beside == title || claims.covers(beside) ? "" : Line.of(beside, LONGEST_LINE * 2);
            if (OfficeName.is(name)) {
                claims.claim(beside, ClaimedElements.Role.META_LINE);
                return name;
            }
        }
        return null;
    }
}
